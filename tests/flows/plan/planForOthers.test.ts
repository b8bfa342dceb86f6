import { describe, expect, test } from 'vitest';
import { delay } from '#words/plan/delay.ts';
import { introductions } from '#words/plan/introductions.ts';
import { groundOf } from '../../../flows/second-opinion/answers.ts';
import { ticks } from '../../../flows/second-opinion/machine.ts';
import { firstCall } from '../../../flows/second-opinion/plan/firstCall.ts';
import { nextSteps } from '../../../flows/second-opinion/plan/nextSteps.ts';
import { threeQuestions } from '../../../flows/second-opinion/plan/threeQuestions.ts';
import { letters } from '../../../flows/second-opinion/sheets/letters.ts';
import { questionLists } from '../../../flows/second-opinion/sheets/questionLists.ts';
import type { Ground } from '../../../flows/second-opinion/types.ts';
import type { NextStepId } from '../../../flows/second-opinion/wordTypes.ts';
import {
  adult,
  authority,
  type Choices,
  child,
  journeyFor,
  planFor,
  scriptsOf,
  section,
} from '../../support/plans/planFor.ts';

/** The rules of "The plan: one page" in the decision path for those who ask for someone else. */

const { agreed, authority: byLaw, parent } = introductions;

describe('whoever asks for another says so first, and claims no more than holds there', () => {
  const rules: readonly [who: string, choices: Choices, ground: Ground, says: string][] = [
    ['an adult who agreed', adult, 'agreed', agreed.opinion],
    ['someone of 16 who agreed', { who: 'aged16or17' }, 'agreed', agreed.opinion],
    [
      'someone who can decide with help',
      { ...authority, canDecide: 'withHelp' },
      'agreed',
      agreed.opinion,
    ],
    ['someone under authority in England', authority, 'authority', byLaw.sure],
    ['someone in Scotland', { ...authority, nation: 'scotland' }, 'authority', byLaw.sure],
    ['someone in Wales', { ...authority, nation: 'wales' }, 'authority', byLaw.sure],
    [
      'someone in Northern Ireland',
      { ...authority, nation: 'northernIreland' },
      'authority',
      byLaw.unsure,
    ],
    [
      'someone across a border',
      { ...authority, nation: 'acrossBorder' },
      'authority',
      byLaw.unsure,
    ],
    ['a child in England', child, 'parent', parent.elsewhere],
    ['a child in Scotland', { ...child, nation: 'scotland' }, 'parent', parent.scotland],
    [
      'a child across a border',
      { ...child, nation: 'acrossBorder' },
      'parent',
      parent.acrossBorder,
    ],
  ];
  test.each(rules)('for %s, on the phone', (_, choices, ground, says) => {
    const plan = planFor(choices);
    expect(groundOf(plan.read)).toBe(ground);
    expect(scriptsOf(section(plan, 'first'))[0]?.[0]).toBe(says);
  });

  test.each<[string, Choices]>([
    ['a patient', {}],
    ['a nurse with a patient', { who: 'professional' }],
  ])('but not %s', (_, choices) => {
    const plan = planFor(choices);
    const all = JSON.stringify([plan.blocks, letters(plan.journey)]);
    for (const words of [agreed.opinion, byLaw.sure, byLaw.unsure, parent.elsewhere]) {
      expect(all).not.toContain(words);
    }
  });
});

describe('what shows that they may ask comes after the first step', () => {
  test.each<[string, Choices, NextStepId]>([
    ['agreed in writing', adult, 'takeTheNote'],
    ['agreed by word', { ...adult, agreed: 'spoken' }, 'signTheNote'],
    ['has authority', authority, 'takeTheDocument'],
    [
      'may have authority in Northern Ireland',
      { ...authority, nation: 'northernIreland' },
      'checkTheDocument',
    ],
  ])('for who %s', (_, choices, step) => {
    expect(nextSteps(planFor(choices).read)).toEqual(['tellTheTeam', step]);
  });

  test('and nowhere for a patient', () => {
    expect(nextSteps(planFor({}).read)).toEqual(['tellTheTeam']);
  });
});

describe('a child under 16', () => {
  const ways: readonly Choices[] = (
    [
      { asked: 'notYet' },
      { whose: 'gp' },
      { whose: 'private' },
      { whose: 'notSure' },
      { asked: 'refused' },
      { mind: 'noAnswer' },
      { mind: 'toldNo' },
      { treatment: 'dateSet' },
    ] as const
  ).map((way) => ({ ...child, ...way }));

  test.each(ways)('has the hospital team first, then takes part: %j', (way) => {
    const { read } = planFor(way);
    expect(firstCall(read)).toBe('childsTeam');
    expect(nextSteps(read)).toEqual(['whoRefers', 'includeTheChild']);
  });

  test.each(ways)('gets no question about a kidney cancer in an adult: %j', (way) => {
    const adults = ['whoRead', 'biopsy', 'keepPartOfKidney', 'howMany', 'anotherTeam'];
    const { read, journey } = planFor(way);
    expect(threeQuestions(read).filter((question) => adults.includes(question))).toEqual([]);
    const headings = questionLists(journey).map(({ heading }) => heading);
    expect(headings).not.toContain('About treatment');
    expect(headings).toContain('With a child');
  });

  test('is asked about what matters as anybody is', () => {
    const { read } = planFor({ ...child, mind: 'undecided' }, ticks.matters);
    expect(threeQuestions(read)).toEqual(['howSure', 'whatResultsMean', 'options']);
  });
});

test('who decides for another is not told that the patient decides', () => {
  const said = (choices: Choices) => JSON.stringify(section(planFor(choices), 'delay'));
  expect(said(authority)).toContain(delay.doNotCancelForThem);
  expect(said(child)).toContain(delay.doNotCancelForThem);
  expect(said(adult)).not.toContain(delay.doNotCancelForThem);
});

test('a carer’s way to the plan goes by consent, authority or parental responsibility', () => {
  for (const choices of [
    { ...adult, agreed: 'notYet' },
    { ...adult, agreed: 'refused' },
    { ...authority, authority: 'moneyOnly' },
    { ...child, parental: 'no' },
  ] as const) {
    expect(() => journeyFor(choices)).toThrow(/leads to/);
  }
});
