import { describe, expect, test } from 'vitest';
import { delay } from '#words/plan/delay.ts';
import { firstStep } from '#words/plan/firstStep.ts';
import { nextStepWords } from '#words/plan/then.ts';
import { doorOf } from '../../../flows/second-opinion/answers.ts';
import type { TickId } from '../../../flows/second-opinion/machine.ts';
import { firstCall } from '../../../flows/second-opinion/plan/firstCall.ts';
import { afterDoor, nextSteps } from '../../../flows/second-opinion/plan/nextSteps.ts';
import { threeQuestions } from '../../../flows/second-opinion/plan/threeQuestions.ts';
import type { Door, Text } from '../../../flows/second-opinion/types.ts';
import type { CallId, NextStepId, QuestionId } from '../../../flows/second-opinion/wordTypes.ts';
import { say } from '../../../src/engine/index.ts';
import {
  type Choices,
  planFor,
  questionsOf,
  scriptsOf,
  section,
  spokenPlan,
} from '../../support/plans/planFor.ts';

/** The rules of "The plan: one page" in the decision path, for a patient. Whoever asks for another: `planForOthers`. */

const you = (text: Text) => say(text, { voice: 'you' });
const askedLater = { asked: 'notYet' } as const;

describe('with nothing booked, the door decides who is called and what comes then', () => {
  const rules: readonly [
    who: string,
    choices: Choices,
    door: Door,
    call: CallId,
    then: readonly NextStepId[],
  ][] = [
    ['a consultant who was not asked yet', askedLater, 'raiseIt', 'nurse', ['askTheGp']],
    ['a consultant who explained', {}, 'gpReferral', 'surgery', ['tellTheTeam']],
    [
      'a consultant who gave no clear answer',
      { asked: 'noClearAnswer' },
      'clearAnswer',
      'nurse',
      ['askTheGp'],
    ],
    ['a consultant who will arrange it', { asked: 'agreed' }, 'arranged', 'nurse', ['ifNoNews']],
    [
      'a GP who will arrange it',
      { whose: 'gp', asked: 'agreed' },
      'arranged',
      'surgery',
      ['ifNoNews'],
    ],
    ['a GP who explained', { whose: 'gp' }, 'anotherGp', 'anotherGp', ['atTheVisit']],
    [
      'a GP who was not asked yet',
      { whose: 'gp', ...askedLater },
      'anotherGp',
      'anotherGp',
      ['atTheVisit'],
    ],
    ['a private doctor', { whose: 'private' }, 'nhsRoute', 'surgery', ['beforePaying']],
    ['nobody knows whom', { whose: 'notSure' }, 'findOut', 'surgery', ['askTheHospitalToo']],
    ['whoever refused', { asked: 'refused' }, 'toldNo', 'whoeverSaidNo', ['askSomeoneElse']],
    ['whoever said no long ago', { mind: 'toldNo' }, 'toldNo', 'whoeverSaidNo', ['askSomeoneElse']],
    [
      'a GP who finds nothing',
      { mind: 'noAnswer' },
      'thinkAgain',
      'surgery',
      ['atTheAppointment', 'anotherLook'],
    ],
  ];
  test.each(rules)('after the advice of %s', (_, choices, door, call, then) => {
    const plan = planFor(choices);
    expect(doorOf(plan.read)).toBe(door);
    expect(firstCall(plan.read)).toBe(call);
    expect(nextSteps(plan.read)).toEqual(then);
    expect(section(plan, 'first').heading).toBe(firstStep.calls[call].who);
    expect(JSON.stringify(section(plan, 'first'))).toContain(firstStep.why[door]);
  });

  test('every door is come to', () => {
    const doors = new Set<Door>(rules.map(([, , door]) => door));
    expect([...doors, 'childsTeam'].sort()).toEqual(Object.keys(afterDoor).sort());
  });

  test('the reason is told to whoever has not heard it', () => {
    const reason = you(firstStep.reason.doubtDiagnosis ?? '');
    const said = (choices: Choices) => scriptsOf(section(planFor(choices), 'first')).flat();
    expect(reason).not.toBe('');
    for (const choices of [askedLater, {}, { whose: 'gp' }, { whose: 'private' }] as const) {
      expect(said(choices)).toContain(reason);
    }
    expect(said({ asked: 'agreed' })).not.toContain(reason);
  });
});

describe('whatever the door, treatment that may be under way puts the team first', () => {
  const doors: readonly Choices[] = [
    {},
    askedLater,
    { whose: 'gp' },
    { whose: 'private' },
    { whose: 'notSure' },
    { mind: 'toldNo' },
    { mind: 'noAnswer' },
    { asked: 'refused' },
    { asked: 'agreed' },
  ];
  test.each(['dateSet', 'urgent', 'started', 'notSure'] as const)(
    'where it is %s: the call asks whether all can go ahead',
    (treatment) => {
      for (const door of doors) {
        const plan = planFor({ ...door, treatment });
        expect(['nurse', 'nurseOrSurgery']).toContain(firstCall(plan.read));
        const [script] = scriptsOf(section(plan, 'first'));
        expect(script).toContain(you(firstStep.dates[treatment]));
      }
    },
  );

  test('where nobody may have a hospital team, the surgery is named beside the nurse', () => {
    const call = (choices: Choices) => firstCall(planFor(choices).read);
    expect(call({ treatment: 'dateSet' })).toBe('nurse');
    expect(call({ treatment: 'notSure' })).toBe('nurseOrSurgery');
    expect(call({ whose: 'gp', treatment: 'dateSet' })).toBe('nurseOrSurgery');
  });

  test.each<[string, Choices, readonly NextStepId[]]>([
    ['a GP', { whose: 'gp' }, ['askTheGp']],
    ['a consultant who explained', {}, ['askTheGp']],
    ['a private doctor', { whose: 'private' }, ['askTheNhs']],
    ['nobody knows whom', { whose: 'notSure' }, ['askTheGp']],
    ['whoever refused', { asked: 'refused' }, ['askSomeoneElse']],
  ])('then a GP can refer, after the advice of %s', (_, choices, then) => {
    expect(nextSteps(planFor({ ...choices, treatment: 'dateSet' }).read)).toEqual(then);
  });

  test.each(['monitored', 'waiting', 'noCancer'] as const)(
    'where it is %s, no date is spoken of',
    (treatment) => {
      const [script = []] = scriptsOf(section(planFor({ treatment }), 'first'));
      for (const date of Object.values(firstStep.dates)) expect(script).not.toContain(you(date));
    },
  );
});

describe('who is not sure whether to ask', () => {
  const undecided = { mind: 'undecided' } as const;

  test('asks what it would involve, and is not told that they will ask', () => {
    const plan = planFor({ ...undecided, ...askedLater });
    expect(nextSteps(plan.read)).toEqual(['ifTheyDecide']);
    expect(scriptsOf(section(plan, 'first')).flat()).toContain(
      you(firstStep.request.wondering[0] ?? ''),
    );
  });

  test('has two lines for and two against before the questions, and the way to the options', () => {
    const { pieces, links } = section(planFor(undecided), 'questions');
    expect(pieces.map((piece) => Object.keys(piece)[0])).toEqual(['weigh', 'questions']);
    expect(links).toEqual([expect.objectContaining({ to: 'options' })]);
    expect(section(planFor({}), 'questions').pieces).toHaveLength(1);
  });
});

describe('the three questions', () => {
  const asked = (choices: Choices, matters?: readonly TickId[]) =>
    threeQuestions(planFor(choices, matters).read);

  test.each<[string, Choices, readonly QuestionId[]]>([
    ['the diagnosis is doubted', {}, ['howSure', 'whoRead', 'biopsy']],
    [
      'another treatment is wanted',
      { mind: 'otherTreatment' },
      ['whyNotOthers', 'keepPartOfKidney', 'goodAndBad'],
    ],
    [
      'a specialist is wanted',
      { mind: 'specialist' },
      ['specialistMeeting', 'howMany', 'anotherTeam'],
    ],
    [
      'it was told no',
      { mind: 'toldNo' },
      ['withoutTakingOver', 'whoElseRefers', 'changeYourMind'],
    ],
    ['nothing was found', { mind: 'noAnswer' }, ['ruledOut', 'moreTests', 'comeBackWhen']],
    ['nobody is sure', { mind: 'undecided' }, ['options', 'goodAndBad', 'howLikely']],
  ])('go by the reason: %s', (_, choices, questions) => {
    expect(asked(choices)).toEqual(questions);
  });

  test.each<[TickId, QuestionId]>([
    ['beingSure', 'howSure'],
    ['understanding', 'whatResultsMean'],
    ['moreOptions', 'options'],
    ['startingSoon', 'decideBy'],
    ['closeToHome', 'anotherTeam'],
    ['keepingMyTeam', 'whoInCharge'],
    ['feelingHeard', 'specialistNurse'],
  ])('begin with what matters most: %s', (tick, question) => {
    const three = asked({ mind: 'undecided' }, [tick]);
    expect(three[0]).toBe(question);
    expect(new Set(three).size).toBe(3);
  });

  test('speak of no kidney cancer where none was found, or no hospital has looked', () => {
    const ofKidney = ['whoRead', 'biopsy', 'keepPartOfKidney', 'howMany', 'anotherTeam'];
    for (const choices of [{ treatment: 'noCancer' }, { whose: 'gp' }] as const) {
      for (const mind of ['doubtDiagnosis', 'otherTreatment', 'specialist'] as const) {
        const questions = asked({ ...choices, mind });
        expect(new Set(questions).size).toBe(3);
        expect(questions.filter((question) => ofKidney.includes(question))).toEqual([]);
      }
    }
  });
});

describe('before anything is delayed', () => {
  const { couldItHarm, whenWouldItMatter, whenWouldTheDateGo } = delay;
  test.each<[string, Choices, readonly Text[]]>([
    ['nobody asked', {}, [couldItHarm, whenWouldItMatter]],
    [
      'nobody asked, and there is a date',
      { treatment: 'dateSet' },
      [couldItHarm, whenWouldTheDateGo],
    ],
    ['it was asked', { delay: 'asked' }, []],
    [
      'it was asked, and there is a date',
      { delay: 'asked', treatment: 'dateSet' },
      [whenWouldTheDateGo],
    ],
  ])('%s: only what is still open is asked', (_, choices, questions) => {
    expect(questionsOf(section(planFor(choices), 'delay'))).toEqual(questions.map(you));
  });

  test('who waits for a first answer has tests to keep, and no treatment to decide on', () => {
    const said = (choices: Choices) => JSON.stringify(section(planFor(choices), 'delay'));
    expect(said({ mind: 'noAnswer' })).toContain(delay.doNotCancelTests);
    expect(said({})).toContain(you(delay.doNotCancel));
    expect(said({ mind: 'noAnswer', treatment: 'started' })).toContain(you(delay.doNotCancel));
  });
});

describe('the order of the sections', () => {
  const order = (choices: Choices) => spokenPlan(planFor(choices)).map(({ id }) => id);

  test('ends with help where all is well', () => {
    expect(order({})).toEqual([
      'first',
      'then',
      'delay',
      'questions',
      'records',
      'concern',
      'help',
    ]);
  });

  test.each<[string, Choices]>([
    ['was told no', { mind: 'toldNo' }],
    ['was refused', { asked: 'refused' }],
    ['is unhappy with care', { mind: 'unhappyWithCare' }],
  ])('has help to be heard second for who %s', (_, choices) => {
    expect(order(choices)).toEqual([
      ...['first', 'concern', 'then', 'delay', 'questions', 'records', 'help'],
    ]);
  });
});

test('an interpreter is asked for in the first line, and only where one is needed', () => {
  const first = (interpreter: boolean) =>
    scriptsOf(section(planFor({}, [], { interpreter }), 'first'))[0]?.[0];
  expect(first(true)).toBe(you(firstStep.interpreter));
  expect(first(false)).toBe(firstStep.whoIAm);
});

test('what is sent is not asked for twice by who was told yes', () => {
  const pieces = (choices: Choices) => section(planFor(choices), 'records').pieces.length;
  expect(pieces({})).toBe(2);
  expect(pieces({ asked: 'agreed' })).toBe(1);
});

test('England alone hears of Jess’s Rule, and only who keeps going back', () => {
  const said = (choices: Choices) => JSON.stringify(spokenPlan(planFor(choices)));
  const rule = nextStepWords.jesssRule.step as string;
  expect(said({ mind: 'noAnswer' })).toContain(rule);
  expect(said({ mind: 'noAnswer', nation: 'wales' })).not.toContain(rule);
  expect(said({})).not.toContain(rule);
});
