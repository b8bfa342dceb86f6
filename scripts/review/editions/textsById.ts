import { blocksRestOn } from '../../../flows/second-opinion/evidence/blocksRestOn.ts';
import { questionsRestOn } from '../../../flows/second-opinion/evidence/questionsRestOn.ts';
import { flow } from '../../../flows/second-opinion/index.ts';
import { optionsOf } from '../../ways/shortestWays.ts';
import { ledgerOf } from '../../words/ledger.ts';
import { writtenWords } from '../../words/writtenWords.ts';
import { allFacts, tags } from '../evidence/restsOn.ts';
import { nextOf } from '../words/routes.ts';

/** Every text by its id: the words, and what they rest on. */
export type TextsById = Readonly<Record<string, string>>;

/** Every sentence, number, link and date that anyone can see, by the file and the place where it is written. */
export const writtenTexts: TextsById = Object.fromEntries(
  ledgerOf(writtenWords).map((line) => {
    const colon = line.indexOf(': ');
    return [line.slice(0, colon), line.slice(colon + 2)];
  }),
);

/**
 * All that an edition is signed off with: every text, where each answer leads, every fact with its sources, and which facts
 * each block of words rests on.
 */
export function textsById(): TextsById {
  const routes = Object.keys(flow.path).flatMap((step) =>
    optionsOf(step).map((option) => [`route ${step}.${option}`, nextOf(step, option)] as const),
  );
  const facts = allFacts.map(({ id, says, standing, sources }) => {
    const read = sources.map(({ name }) => name).join('; ') || 'no source';
    return [`fact ${id}`, `${tags[standing].sign} ${says} [${read}]`] as const;
  });
  const rests = Object.entries({ ...blocksRestOn, ...questionsRestOn }).map(
    ([id, on]) => [`rests on, ${id}`, on.join(' ')] as const,
  );
  return { ...writtenTexts, ...Object.fromEntries([...routes, ...facts, ...rests]) };
}
