import { expect, test } from 'vitest';
import { outcomes } from '#words/outcomes.ts';
import { help } from '#words/plan/help.ts';
import { questions } from '#words/questions.ts';
import { general } from '#words/wholePath.ts';
import { wholePath } from '../../flows/second-opinion/wholePath.ts';
import { withParts } from '../../scripts/words/textsOf.ts';
import type { Text } from '../../src/engine/index.ts';

/** The plan on a page that knows no answer: its parts, and which answer leads to which of them. */

const { blocks } = wholePath.advise('plan', 'they');
const headingOf = (id: string | undefined) =>
  blocks.flatMap(withParts).find((block) => block.id === id)?.heading;
const { doors } = general;

test.each<readonly [string, string, Text]>([
  ['mind', 'noAnswer', doors.thinkAgain],
  ['mind', 'toldNo', doors.toldNo],
  ['mind', 'unhappyWithCare', help.ifItGoesBadly.heading],
  ['mind', 'undecided', questions.mind.choices.undecided.label],
  ['whose', 'gp', doors.anotherGp],
  ['whose', 'consultant', doors.raiseIt],
  ['whose', 'private', doors.nhsRoute],
  ['whose', 'notSure', doors.findOut],
  ['asked', 'explained', doors.gpReferral],
  ['asked', 'agreed', doors.arranged],
  ['asked', 'noClearAnswer', doors.clearAnswer],
  ['asked', 'refused', doors.toldNo],
  ...['dateSet', 'urgent', 'started', 'notSure'].map(
    (treatment) => ['treatment', treatment, general.underWay] as const,
  ),
])('who reads the whole path finds what %s: %s decides', (step, option, heading) => {
  expect(heading).toBeTruthy();
  expect(headingOf(wholePath.sectionFor(step, option))).toEqual(heading);
});

test('an answer that decides no part of the plan leads to none', () => {
  expect(wholePath.sectionFor('who', 'me')).toBeUndefined();
  expect(wholePath.sectionFor('mind', 'doubtDiagnosis')).toBeUndefined();
});

test.each(Object.entries(outcomes))(
  'who reads the whole path finds at the end that is no plan what is said there: %s',
  (id, { heading }) => expect(wholePath.advise(id, 'you').heading).toEqual(heading),
);

test('the sections of the plan stand in the order in which a person acts on them', () => {
  expect(blocks.map(({ id }) => id)).toEqual([
    ...['first', 'then', 'delay', 'questions', 'records', 'concern', 'help'],
  ]);
});

test('after the plan, and in that place alone, stands what the publisher offers', () => {
  expect(wholePath.more.after).toBe('plan');
  expect(wholePath.more.block.parts?.length).toBeGreaterThan(0);
});
