import type { FactId } from '../../../flows/second-opinion/evidence/facts.ts';
import { questionsRestOn } from '../../../flows/second-opinion/evidence/questionsRestOn.ts';
import { flow } from '../../../flows/second-opinion/index.ts';
import { sheets } from '../../../flows/second-opinion/sheets/offered.ts';
import type { SeenOnAllWays } from '../gather/gather.ts';
import type { Said } from '../gather/said.ts';
import { besideThePath } from '../pages/Beside.tsx';
import { adviceOf, outcomeIds } from '../pages/Outcomes.tsx';
import { pages } from '../pages/Page.tsx';
import { sectionName } from '../pages/Plan.tsx';
import { toRead } from '../pages/Sheets.tsx';
import { headingOf, nameOf, patientsWords } from '../words/named.ts';
import { factsUnder, factsUnderAll } from './restsOn.ts';

/** A place of the pack where something rests on a fact. */
export interface Use {
  readonly href: string;
  readonly name: string;
}

const asked: Readonly<Record<string, readonly FactId[]>> = questionsRestOn;

/** All that rests on each fact, in the order of the pack. */
export function usesOf(seen: SeenOnAllWays): ReadonlyMap<FactId, readonly Use[]> {
  const uses = new Map<FactId, Map<string, string>>();
  const note = (href: string, name: string, facts: readonly FactId[]) => {
    for (const fact of facts) uses.set(fact, (uses.get(fact) ?? new Map()).set(href, name));
  };
  for (const [id, { blocks = [] }] of Object.entries(flow.steps)) {
    note(`${pages.steps.file}#step-${id}`, `Question: ${nameOf(id)}`, [
      ...(asked[id] ?? []),
      ...factsUnderAll(blocks),
    ]);
  }
  for (const id of outcomeIds) {
    const name = `Outcome: ${patientsWords(headingOf(id))}`;
    note(`${pages.outcomes.file}#outcome-${id}`, name, factsUnderAll(adviceOf(id)?.blocks ?? []));
  }
  for (const [id, said] of seen.plan.sections) {
    note(`${pages.plan.file}#section-${id}`, `The plan: ${sectionName(id)}`, underAll(said));
  }
  for (const { id, heading } of sheets) {
    const said = [...(seen.sheets.get(id)?.sections.values() ?? [])].flat();
    note(`${pages.sheets.file}#sheet-${id}`, `Sheet: ${patientsWords(heading)}`, [
      ...factsUnderAll(toRead[id] ?? []),
      ...underAll(said),
    ]);
  }
  for (const { id, name, blocks } of besideThePath) {
    note(`${pages.beside.file}#${id}`, name, factsUnderAll(blocks));
  }
  return new Map(
    [...uses].map(([fact, places]) => [fact, [...places].map(([href, name]) => ({ href, name }))]),
  );
}

function underAll(said: readonly Said[]): readonly FactId[] {
  return factsUnder(said.flatMap(({ bases }) => bases));
}
