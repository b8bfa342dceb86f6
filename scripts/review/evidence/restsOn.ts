import { blocksRestOn } from '../../../flows/second-opinion/evidence/blocksRestOn.ts';
import { type FactId, facts } from '../../../flows/second-opinion/evidence/facts.ts';
import { type SourceId, sources } from '../../../flows/second-opinion/evidence/sources.ts';
import type { Block, Source } from '../../../src/engine/index.ts';
import { basesOf } from '../../words/factsOf.ts';

/** A fact as the review pack shows it. */
export interface ShownFact {
  readonly id: FactId;
  readonly says: string;
  readonly standing: keyof typeof tags;
  readonly sources: readonly (Source & { readonly id: SourceId })[];
  /** ISO dates, where the evidence holds them for each fact. */
  readonly readOn?: string;
  readonly checkBy?: string;
}

/** How sure a fact is, as one sign and in words. */
export const tags = {
  primary: { sign: '●', means: 'an official or primary source was read' },
  secondary: { sign: '○', means: 'another source was read' },
  unseen: {
    sign: '△',
    means: 'seen in no source: a question to ask, or a rule of this guide’s own',
  },
} as const;

/** Every fact, in the order of the evidence. */
export const allFacts: readonly ShownFact[] = Object.entries(facts).map(([id, fact]) => ({
  id: id as FactId,
  says: fact.says,
  standing: fact.standing,
  sources: fact.sources.map((source) => ({ id: source, ...sources[source] })),
  ...datesOf(fact),
}));

const byId = new Map(allFacts.map((fact) => [fact.id, fact]));
const evidence: Readonly<Record<string, readonly FactId[]>> = blocksRestOn;

/** @throws {Error} where no fact has that id */
export function factOf(id: FactId): ShownFact {
  const fact = byId.get(id);
  if (!fact) throw new Error(`No fact is called ${id}`);
  return fact;
}

/** The facts under some ids of the evidence, each once. */
export function factsUnder(bases: readonly string[]): readonly FactId[] {
  return [...new Set(bases.flatMap((basis) => evidence[basis] ?? []))];
}

/** The facts that some blocks rest on with all their parts, each once. */
export function factsUnderAll(
  blocks: readonly Pick<Block, 'basis' | 'parts'>[],
): readonly FactId[] {
  return [
    ...new Set(
      blocks.flatMap((block) => [
        ...factsUnder(basesOf(block)),
        ...factsUnderAll(block.parts ?? []),
      ]),
    ),
  ];
}

/** When something was read, and by when it is to be read again, where that is known. */
export function datesOf(dated: object): Pick<ShownFact, 'readOn' | 'checkBy'> {
  const { readOn, checkBy } = dated as Pick<ShownFact, 'readOn' | 'checkBy'>;
  return { ...(readOn ? { readOn } : {}), ...(checkBy ? { checkBy } : {}) };
}
