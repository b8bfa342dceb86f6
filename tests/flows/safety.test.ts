import { describe, expect, test } from 'vitest';
import { advise } from '../../flows/second-opinion/advise.ts';
import { flow } from '../../flows/second-opinion/index.ts';
import {
  cancerTreatmentHelpline,
  emergency,
  nations,
  samaritans,
} from '../../flows/second-opinion/services.ts';
import type { NationId } from '../../flows/second-opinion/types.ts';
import { wholePath } from '../../flows/second-opinion/wholePath.ts';
import { textOf, withParts } from '../../scripts/words/textsOf.ts';
import type { Advice, Journey } from '../../src/engine/index.ts';
import { numbersIn } from '../support/words/phoneNumbers.ts';

/** Nobody who is in danger is sent the wrong way. `everyWay.test.ts` looks at each way through for the rest. */

const allNations = Object.keys(nations) as NationId[];
const here = [...allNations.map((nation) => [nation]), allNations] as const;

/** Where someone is sent who is not in danger now: never someone who is unwell on cancer drugs (T4, T8, T9). */
const queue = /Phone First|out-of-hours|\bGP\b|\b111\b/;

const crisisNumbers = allNations.map((nation) => nations[nation].crisis.number);

describe.each(here)('Where the care is given in %s', (...shown) => {
  const text = (advice: Advice) => textOf(advice, shown);

  test.each(Object.entries(flow.urgentOutcomes))('%s names 999', (_, advice) => {
    expect(numbersIn(text(advice))).toContain(emergency.number);
  });

  test('someone whose life is in danger finds 999, the crisis line of each nation, and no other number', () => {
    const numbers = numbersIn(text(flow.urgentOutcomes['callEmergency'] as Advice));
    const lines = shown.map((nation) => nations[nation as NationId].crisis.number);
    expect(new Set(numbers)).toEqual(new Set(['999', ...lines]));
    expect(text(flow.urgentOutcomes['callEmergency'] as Advice)).toContain(samaritans.number);
  });

  test('someone unwell on cancer drugs finds the card’s line, then A&E or 999, and no queue', () => {
    const said = text(flow.urgentOutcomes['callTreatmentLine'] as Advice);
    expect(said).toMatch(/24-hour number on the alert card/);
    expect(said).toMatch(/no answer[\s\S]*drive you to A&E now[\s\S]*Call 999/i);
    expect(said).toMatch(/months after/);
    expect(said).toMatch(/immunotherapy/);
    expect(said).not.toMatch(queue);
    expect(said.includes(cancerTreatmentHelpline.number ?? '')).toBe(shown.includes('scotland'));
    expect(new Set(numbersIn(said))).toEqual(
      new Set(['999', ...(shown.includes('scotland') ? [cancerTreatmentHelpline.number] : [])]),
    );
  });

  test('someone with signs from the spine finds the cancer line, the words to say, then 999', () => {
    const said = text(flow.urgentOutcomes['callSpineLine'] as Advice);
    expect(said).toMatch(/24-hour number/);
    expect(said).toMatch(/I have cancer, and I am worried about my spine/);
    expect(said).toMatch(/cannot get through\? Call 999/);
    expect(said).not.toMatch(queue);
    expect(new Set(numbersIn(said))).toEqual(new Set(['999']));
  });

  test('someone who is getting worse on a ward finds staff first, and a senior doctor everywhere', () => {
    const said = text(flow.urgentOutcomes['askWardNow'] as Advice);
    expect(said).toMatch(/Tell the nurse in charge now/);
    for (const nation of shown) {
      const alone = textOf(flow.urgentOutcomes['askWardNow'], [nation]);
      expect(alone).toMatch(/senior doctor/);
    }
    expect(new Set(numbersIn(said))).toEqual(new Set(['999']));
  });
});

describe('Deaf people', () => {
  test.each(['callEmergency', 'callTreatmentLine', 'callSpineLine'])(
    'find 999 at %s',
    (outcome) => {
      const said = textOf(flow.urgentOutcomes[outcome], allNations);
      for (const way of [/999 BSL/, /text to 999/i, /18000/, /18001/]) expect(said).toMatch(way);
    },
  );
});

test('each nation has a crisis line of its own', () => {
  expect(crisisNumbers).toEqual(['111', '111', '111', '0808 808 8000']);
  expect(nations.england.crisis.about).toMatch(/mental health option/);
  expect(nations.wales.crisis.about).toMatch(/[Pp]ress 2/);
});

/** Blocks that speak of being unwell on cancer drugs, wherever they stand. */
const aboutCancerDrugs = /cancer drugs|alert card/;
const ended = (at: string): Journey => ({ taken: [], at, ended: true, unused: [] });
const outcomes = Object.entries(flow.path)
  .filter(([, node]) => !('on' in node))
  .map(([id]) => [id, advise(ended(id))] as const);
const said: readonly (readonly [string, Advice])[] = [
  ...outcomes,
  ['urgent help', flow.urgentHelp],
  ['the general plan', wholePath.advise('plan', 'you')],
  ['the general plan for a carer', wholePath.advise('plan', 'they')],
  ...Object.entries(flow.steps).map(
    ([id, { blocks = [] }]) => [id, { heading: id, blocks }] as const,
  ),
];

test.each(said)('%s sends nobody who is unwell on cancer drugs to a queue', (_, { blocks }) => {
  const pieces = blocks.flatMap(withParts).flatMap((block) => block.pieces);
  const told = pieces
    .map((piece) => textOf(piece, allNations))
    .filter((text) => aboutCancerDrugs.test(text) && !/are not for illness/.test(text));
  expect(told.filter((text) => queue.test(text))).toEqual([]);
});

test.each(said)('%s says what to do when the card’s line does not answer', (_, { blocks }) => {
  const all = textOf(blocks, allNations);
  if (!/24-hour (cancer )?number/.test(all)) return;
  expect(all).toMatch(
    /A&E( now)?,? or (call )?999|drive you to A&E now\. [^.]*[Cc]all 999|cannot get through\? Call 999/,
  );
});
