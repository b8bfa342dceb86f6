import { outcomes } from '#words/outcomes.ts';
import { advise } from '../../../flows/second-opinion/advise.ts';
import { flow } from '../../../flows/second-opinion/index.ts';
import type { OutcomeId } from '../../../flows/second-opinion/machine.ts';
import { moreAfter } from '../../../flows/second-opinion/more.ts';
import type { Advice } from '../../../src/engine/index.ts';
import { Blocks } from '../parts/Blocks.tsx';
import { WayHere } from '../parts/WayHere.tsx';
import { Words } from '../parts/Words.tsx';
import { headingOf, patientsWords } from '../words/named.ts';
import type { Reached } from '../words/routes.ts';
import { Contents, pages } from './Page.tsx';

export const outcomeIds = Object.entries(flow.path).flatMap(([id, node]) =>
  'on' in node ? [] : [id as OutcomeId],
);

/** The advice of an outcome in words of its own; the plan has a page for itself. */
export function adviceOf(id: OutcomeId): Advice | undefined {
  if (id === 'plan') return undefined;
  return (
    flow.urgentOutcomes[id] ??
    (id in outcomes ? advise({ at: id, ended: true, taken: [], unused: [] }) : undefined)
  );
}

/** Every place where a way through ends. */
export function Outcomes({ reached }: { readonly reached: ReadonlyMap<string, Reached> }) {
  return (
    <>
      <Contents
        of={outcomeIds.map((id) => ({ id: `outcome-${id}`, name: patientsWords(headingOf(id)) }))}
      />
      {outcomeIds.map((id) => (
        <Outcome key={id} id={id} reached={reached.get(id)} />
      ))}
    </>
  );
}

/** @throws {Error} where no way is known to the outcome, or it has no words */
function Outcome({
  id,
  reached,
}: {
  readonly id: OutcomeId;
  readonly reached: Reached | undefined;
}) {
  const advice = adviceOf(id);
  if (!reached || (!advice && id !== 'plan')) throw new Error(`No way leads to ${id}`);
  return (
    <section className="entry" id={`outcome-${id}`}>
      <p className="kind">
        {flow.path[id]?.tags === 'urgent' ? 'Urgent outcome: says what to do now' : 'Outcome'}{' '}
        <code>{id}</code>
      </p>
      <h2>
        <Words text={headingOf(id)} voices={reached.voices} />
      </h2>
      <WayHere id={id} reached={reached} />
      {advice ? (
        <Blocks of={advice.blocks} voices={reached.voices} />
      ) : (
        <p>
          What the plan says follows from the answers: <a href={pages.plan.file}>The plan</a>.
        </p>
      )}
      {moreAfter(id) && (
        <p className="label">
          Below it, on screen alone:{' '}
          <a href={`${pages.beside.file}#more`}>what the publisher offers</a>.
        </p>
      )}
    </section>
  );
}
