import { advise } from '../../../flows/second-opinion/advise.ts';
import { flow } from '../../../flows/second-opinion/index.ts';
import { contents } from '../../../flows/second-opinion/sheets/index.ts';
import { type SheetId, sheets } from '../../../flows/second-opinion/sheets/offered.ts';
import { type Block, type Journey, offeredSheets, type Voice } from '../../../src/engine/index.ts';
import { walkEveryWay } from '../../ways/everyWay.ts';
import { keyOf, looksAt } from '../../ways/looksAt.ts';
import { patientsWords } from '../words/named.ts';
import { Bits } from './bits.ts';
import { Cells } from './cells.ts';
import { type Said, Sections } from './said.ts';

/** A place where what is said follows from the answers: the plan, or a sheet. */
export interface Gathered {
  readonly cells: Cells;
  readonly sections: ReadonlyMap<string, readonly Said[]>;
}

/** What was seen on all ways through. */
export interface SeenOnAllWays {
  readonly ways: number;
  readonly plan: Gathered;
  readonly sheets: ReadonlyMap<SheetId, Gathered>;
  /** All sets of answers that end somewhere, and those to whom each sheet is offered. */
  readonly ends: Cells;
  readonly offered: ReadonlyMap<SheetId, Bits>;
}

/**
 * Goes every way through the guide once, and notes every text of the plan and of the sheets that follow from the
 * answers, with the answers that lead to it.
 *
 * @param report told now and then how many ways were gone
 */
export function gatherAll(report: (ways: number) => void): SeenOnAllWays {
  const plan = place(looksAt.plan, (journey, note) => {
    const { blocks } = advise(journey, { interpreter: false });
    for (const block of blocks) note(block.id ?? '', block);
  });
  const bySheet = new Map<SheetId, Place>(
    Object.entries(contentsThatFollow).map(([id, each]) => [id as SheetId, each()]),
  );
  const ends = new Cells(looksAt.toRead, flow.ticks);
  const offered = new Map<SheetId, Bits>(sheets.map(({ id }) => [id, new Bits()]));
  // The steps that anything looks at: ways that differ in others alone say the same.
  const wide = new Set<string>(Object.values(looksAt).flat());
  const known = new Set<string>();
  let gone = 0;
  const ways = walkEveryWay(flow, (journey) => {
    gone += 1;
    if (gone % 100_000 === 0) report(gone);
    const key = keyOf(journey, wide);
    if (known.has(key)) return;
    known.add(key);
    const here = offeredSheets({ sheets }, journey).map(({ id }) => id);
    const end = ends.addNew(journey);
    for (const id of here) {
      if (end !== undefined) offered.get(id)?.add(end);
      bySheet.get(id)?.visit(journey);
    }
    if (journey.at === 'plan') plan.visit(journey);
  });
  return {
    ways,
    plan: plan.gathered(),
    sheets: new Map([...bySheet].map(([id, each]) => [id, each.gathered()])),
    ends,
    offered,
  };
}

type Note = (section: string, block: Block) => void;

interface Place {
  readonly visit: (journey: Journey) => void;
  readonly gathered: () => Gathered;
}

/** A place of which every text is noted, once for each set of answers to the steps that it looks at. */
function place(steps: readonly string[], say: (journey: Journey, note: Note) => void): Place {
  const cells = new Cells(steps, flow.ticks);
  const sections = new Sections();
  return {
    visit: (journey) => {
      const cell = cells.addNew(journey);
      if (cell === undefined) return;
      const { voice, nations } = flow.reader(journey);
      say(journey, (section, block) => sections.note(section, block, { cell, voice, nations }));
    },
    gathered: () => ({ cells, sections: sections.all() }),
  };
}

/** Sheets whose words follow from the answers. What the others say is the same for everybody. */
const contentsThatFollow = {
  letter: () =>
    place(looksAt.letters, (journey, note) => {
      note('Before the letter', contents.beforeLetter);
      for (const { id, to, paragraphs } of contents.letters(journey)) {
        note(`Letter: ${inWords(id)}`, {
          heading: to,
          pieces: paragraphs.map(({ text }) => ({ p: text })),
        });
      }
    }),
  note: () =>
    place(looksAt.lettersAndNote, (journey, note) => {
      for (const block of contents.note(journey)) note('The note', block);
    }),
  questions: () =>
    place(looksAt.questions, (journey, note) => {
      for (const block of contents.questions(journey)) note('The lists', block);
      note('After the visit', contents.afterTheVisit);
    }),
  options: () =>
    place(looksAt.options, (journey, note) => {
      const { before, options } = contents.options(journey);
      note('Before the options', before);
      for (const { name, what, good, hard, like, who, matters } of options) {
        note(`Option: ${patientsWords(name)}`, {
          heading: name,
          pieces: [
            { p: what },
            { list: good },
            { list: hard },
            { p: like },
            { p: who },
            ...matters.flatMap((one) => [{ p: one.what }, { p: one.says }]),
          ],
        });
      }
      const sure = contents.sure(journey);
      note('Are you sure?', sure.before);
      for (const { question, helps } of sure.questions) {
        note('Are you sure?', { pieces: [{ questions: [question] }] });
        note('Are you sure?', helps);
      }
      note('Are you sure?', sure.allClear);
      note('Are you sure?', sure.credit);
    }),
} satisfies Partial<Record<SheetId, () => Place>>;

/** An id as people read it: `doctorOrTeam` is “doctor or team”. */
function inWords(id: string): string {
  return id.replaceAll(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`).replace(/\bgp\b/, 'GP');
}

/** The voices in which a text is heard, in the usual order. */
export function voicesOf({ voices }: Pick<Said, 'voices'>): readonly Voice[] {
  return (['you', 'they'] as const).filter((voice) => voices.has(voice));
}
