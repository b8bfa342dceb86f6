import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flow } from '../../../flows/second-opinion/index.ts';
import { journeys } from '../../../flows/second-opinion/journeys.ts';
import {
  type Answers,
  dropped,
  type Journey,
  type OptionWords,
  replay,
  type StepWords,
  summarise,
  type Voice,
  withAnswer,
} from '../../../src/engine/index.ts';
import { anyAnswers, offered } from '../../support/ways/anyAnswers.ts';
import { cases, seed } from '../../support/ways/seed.ts';

const given = (answers: Answers) => replay(flow, answers);
const rowsOf = (journey: Journey) => summarise(flow, journey, flow.reader(journey));
const patient = journeys[0]?.answers ?? [];
const asCarer = withAnswer(patient, { step: 'who', option: 'adult' });

describe('your answers', () => {
  const no: OptionWords = {
    label: 'No',
    summary: { you: 'I do not agree', they: 'They do not agree' },
  };
  const one: StepWords = {
    kind: 'question',
    heading: 'Do you agree?',
    label: 'Agreement',
    missing: 'Choose one',
    choices: {
      yes: { label: { you: 'I agree', they: 'They agree' } },
      no,
    },
  };
  const many: StepWords = {
    kind: 'many',
    heading: 'What matters?',
    label: 'What matters',
    none: 'Nothing in particular',
    choices: { time: { label: 'Time' }, place: { label: { you: 'My home', they: 'Their home' } } },
  };
  const oneWay: StepWords = {
    kind: 'advice',
    heading: 'Keep going',
    label: 'Keeping going',
    blocks: [],
    ways: { on: { label: 'Carry on' } },
  };
  const twoWays: StepWords = {
    ...oneWay,
    ways: { on: { label: 'Carry on' }, stop: no },
  };
  const rows = (step: StepWords, option: string, voice: Voice = 'you', ticks?: string[]) =>
    summarise(
      { steps: { step } },
      {
        taken: [{ step: 'step', option, ...(ticks ? { ticks } : {}) }],
        at: 'end',
        ended: true,
        unused: [],
      },
      { voice, nations: [] },
    );
  const choices = (...args: Parameters<typeof rows>) => rows(...args)[0]?.choices;

  test('say what was chosen, to a patient and to a carer', () => {
    expect(rows(one, 'yes')).toEqual([{ step: 'step', label: 'Agreement', choices: ['I agree'] }]);
    expect(choices(one, 'yes', 'they')).toEqual(['They agree']);
    expect(choices(one, 'no')).toEqual(['I do not agree']);
    expect(choices(one, 'no', 'they')).toEqual(['They do not agree']);
  });

  test('name each thing that was ticked', () => {
    expect(choices(many, 'done', 'you', ['time', 'place'])).toEqual(['Time', 'My home']);
    expect(choices(many, 'done', 'they', ['place'])).toEqual(['Their home']);
  });

  test('say so where nothing was ticked', () => {
    expect(choices(many, 'done', 'you', [])).toEqual(['Nothing in particular']);
    expect(choices(many, 'done')).toEqual(['Nothing in particular']);
  });

  test('leave out advice with one way on, which was no choice', () => {
    expect(rows(oneWay, 'on')).toEqual([]);
    expect(choices(twoWays, 'stop', 'they')).toEqual(['They do not agree']);
  });

  test('do not show an answer to a question that was dropped', () => {
    const shown = rowsOf(given(asCarer)).map(({ step }) => step);
    expect(shown).toEqual(['rightNow', 'nation', 'who']);
  });

  test.each(journeys)('$name: have a row for every choice asked, and for nothing else', (named) => {
    const journey = given(named.answers);
    const asked = named.answers
      .map(({ step }) => step)
      .filter((step) => {
        const node = flow.path[step];
        const ways = node && 'on' in node ? Object.keys(node.on).length : 0;
        return node?.tags !== 'advice' || ways > 1;
      });
    expect(rowsOf(journey).map(({ step }) => step)).toEqual(asked);
  });

  test('are in words in both voices, whatever was answered, and never in ids', () => {
    const ids = new Set([
      ...offered.flatMap(({ step, option }) => [step, option]),
      ...Object.values(flow.ticks).flat(),
    ]);
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom<Voice>('you', 'they'), (answers, voice) => {
        const journey = given(answers);
        for (const { label, choices } of summarise(flow, journey, { voice, nations: [] })) {
          expect(choices).not.toEqual([]);
          for (const said of [label, ...choices]) {
            expect(said).toMatch(/\S/);
            expect(ids).not.toContain(said);
          }
        }
      }),
      { seed, numRuns: cases(500) },
    );
  });
});

describe('what no longer counts', () => {
  const died = withAnswer(asCarer, { step: 'who', option: 'died' });

  test('is an answer that no way leads to any more', () => {
    const settled = withAnswer(patient, { step: 'asked', option: 'helped' });
    expect(dropped(flow, given(patient), given(settled))).toEqual(['treatment', 'delay']);
  });

  test('is no answer that the path will come to again', () => {
    expect(dropped(flow, given(patient), given(asCarer))).toEqual([]);
  });

  test('is an answer that could still have counted, once the way ahead is gone', () => {
    expect(dropped(flow, given(asCarer), given(died))).toEqual(
      patient.slice(3).map(({ step }) => step),
    );
  });

  test('is nothing where the new way asks for the same', () => {
    const inWales = withAnswer(patient, { step: 'nation', option: 'wales' });
    expect(dropped(flow, given(patient), given(inWales))).toEqual([]);
  });

  test('is never something that counts again, whatever is answered next', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...offered), anyAnswers, (answers, change, next) => {
        const after = given(withAnswer(answers, change));
        const gone = dropped(flow, given(answers), after);
        const later = given(after.taken.reduce(withAnswer, next));
        expect(later.taken.filter(({ step }) => gone.includes(step))).toEqual([]);
      }),
      { seed, numRuns: cases(500) },
    );
  });
});
