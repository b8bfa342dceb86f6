import { describe, expect, test } from 'vitest';
import { journeys } from '../../../flows/second-opinion/journeys.ts';
import { answersTo, lettersFor } from '../../support/letters.ts';
import { namesOfNations, neverList, sentencesOf, wordsIn } from '../../support/words/neverList.ts';

const inNation = (nation: string, ...rest: readonly string[]) =>
  answersTo('rightNow=none', `nation=${nation}`, ...rest);
const patient = (...rest: readonly string[]) => inNation('england', 'who=me', ...rest);
const daughter = (agreed: string, ...rest: readonly string[]) =>
  inNation('scotland', 'who=adult', `agreed=${agreed}`, 'informed=yes', ...rest);
const explained = ['mind=doubtDiagnosis', 'whose=consultant', 'asked=explained'];
const refused = ['mind=doubtDiagnosis', 'whose=consultant', 'asked=refused'];
const booked = ['treatment=dateSet', 'delay=notYet'];
const waiting = ['treatment=waiting', 'delay=notYet'];
const noAnswer = ['mind=noAnswer', ...waiting];

const idsOf = (...of: Parameters<typeof lettersFor>) =>
  lettersFor(...of).map(({ letter }) => letter.id);
const textTo = (id: string, ...of: Parameters<typeof lettersFor>) => {
  const found = lettersFor(...of).find(({ letter }) => letter.id === id);
  if (!found) throw new Error(`There is no letter to ${id}`);
  return found.text;
};

test.each<[string, readonly string[], Parameters<typeof lettersFor>[0]]>([
  ['a consultant who explained', ['gp', 'consultant'], patient(...explained, ...booked)],
  [
    'a GP',
    ['gpSurgery', 'newSurgery'],
    patient('mind=doubtDiagnosis', 'whose=gp', 'asked=explained', ...waiting),
  ],
  ['a no', ['gp', 'consultant', 'adviceBody'], patient(...refused, ...booked)],
  ['visits without an answer', ['gp'], patient(...noAnswer)],
  [
    'a concern alone',
    ['doctorOrTeam', 'adviceBody'],
    patient('mind=unhappyWithCare', 'alsoOpinion=no'),
  ],
])('after %s letters go to those who can be asked', (_, ids, answers) => {
  expect(idsOf(answers)).toEqual(ids);
});

test('every letter has the parts of a letter, in their order', () => {
  for (const { answers } of journeys) {
    for (const { letter, paragraphs } of lettersFor(answers)) {
      const { text } = { text: letter.paragraphs.map((each) => JSON.stringify(each)).join('\n') };
      const parts = [
        'sender',
        '%today%',
        '"reader"',
        'Dear ',
        'Re: ',
        'Yours sincerely,',
        '"name"',
        'Written with',
      ];
      const places = parts.map((part) => text.indexOf(part));
      expect(places).toEqual([...places].sort((one, other) => one - other));
      expect(places).not.toContain(-1);
      expect(paragraphs.length).toBeLessThan(23);
    }
  }
});

test('every blank of a letter is a field of it or a line for the hand', () => {
  for (const { answers } of journeys) {
    for (const { letter } of lettersFor(answers)) {
      const named = [...JSON.stringify(letter.paragraphs).matchAll(/%(\w+)%/g)].map(([, id]) => id);
      const known = [...Object.keys(letter.fields), 'today', 'signed'];
      expect(known).toEqual(expect.arrayContaining([...new Set(named)]));
      expect(named).toEqual(expect.arrayContaining(Object.keys(letter.fields)));
    }
  }
});

test('every sentence of a letter is short, and none is on the never-list', () => {
  for (const { answers } of journeys) {
    for (const { paragraphs } of lettersFor(answers)) {
      for (const { as, parts } of paragraphs) {
        const text = parts.map((part) => (typeof part === 'string' ? part : 'it')).join('');
        for (const never of Object.values(neverList)) expect(text).not.toMatch(never);
        if (as === undefined || as === 'strong') {
          if (text.startsWith('Re: ')) continue;
          expect(sentencesOf(text).length, text).toBeLessThanOrEqual(3);
          for (const sentence of sentencesOf(text))
            expect(wordsIn(sentence), sentence).toBeLessThanOrEqual(20);
        }
      }
    }
  }
});

describe('what is booked', () => {
  const typed = { booked: 'an operation', bookedOn: '10 12 2026' };
  test('stands in bold under Re, and the hospital is asked whether it can be kept', () => {
    const [, consultant] = lettersFor(patient(...explained, ...booked), typed);
    const strong = consultant?.paragraphs.filter(({ as }) => as === 'strong') ?? [];
    expect(strong).toHaveLength(2);
    expect(consultant?.text).toContain(
      'I have a date for an operation on 10 December 2026. I am not cancelling it. Please tell me whether it can be kept while I ask.',
    );
  });

  test('is told to a GP, who is not asked what only the hospital knows', () => {
    const text = textTo('gp', patient(...explained, ...booked), typed);
    expect(text).toContain('I am not cancelling it. Please say so in any referral.');
    expect(text).not.toMatch(/can be kept|harm/);
  });

  test('is not named where nothing is', () => {
    expect(textTo('gp', patient(...explained, ...waiting))).not.toContain('cancel');
  });
});

test('only a hospital is asked whether waiting could harm, and not one that was asked already', () => {
  const asked = patient(...explained, 'treatment=waiting', 'delay=asked');
  expect(textTo('consultant', asked)).not.toContain('harm');
  expect(textTo('consultant', patient(...explained, ...waiting))).toContain(
    'whether waiting could harm me',
  );
  const atSurgeries = patient('mind=doubtDiagnosis', 'whose=gp', 'asked=explained', ...booked);
  for (const { text } of lettersFor(atSurgeries)) expect(text).not.toContain('harm');
});

test('after a no, the reason, its place in the notes and its kind are asked for', () => {
  for (const id of ['gp', 'consultant']) {
    const text = textTo(id, patient(...refused, ...waiting));
    expect(text).toContain('please tell me why, and write the reason in my notes'.slice(1));
    expect(text).toContain('you do not agree, or that the other hospital cannot take me?');
  }
});

test('who keeps going back asks for the suspected cancer guideline; Jess’s Rule is England’s', () => {
  const text = textTo('gp', patient(...noAnswer), { visits: '4' });
  expect(text).toContain('Visits so far: 4.');
  expect(text).toContain('referred under the suspected cancer guideline');
  expect(text).toContain('Jess’s Rule');
  expect(text).not.toContain('Blood');
  expect(textTo('gp', patient(...noAnswer))).toContain('Blood in the urine');
  expect(textTo('gp', inNation('wales', 'who=me', ...noAnswer))).not.toContain('Jess');
});

test.each([
  ['england', 'NHS number', 'nhsNumber', 'Dear PALS team,'],
  ['scotland', 'CHI number', 'tenDigits', 'Dear PASS team,'],
  ['wales', 'NHS number', 'nhsNumber', 'Dear Llais team,'],
  ['northernIreland', 'H&C number', 'tenDigits', 'Dear Patient and Client Council,'],
  ['acrossBorder', 'NHS, CHI or H&C number', 'tenDigits', 'Dear team,'],
] as const)(
  'in %s a letter has its number and its body, and names no other',
  (nation, number, kind, dear) => {
    const all = lettersFor(inNation(nation, 'who=me', ...refused, ...waiting));
    expect(all).toHaveLength(3);
    for (const { letter, text } of all) {
      expect(letter.fields['number']).toMatchObject({ kind, label: number });
      expect(text).toContain(`, ${number} [${number}]`);
      for (const [other, names] of Object.entries(namesOfNations)) {
        if (other !== nation) expect(text).not.toMatch(names);
      }
    }
    expect(all.at(-1)?.text).toContain(dear);
  },
);

describe('who writes for another', () => {
  test('says who they are and what was agreed, and encloses a signed note only where there is one', () => {
    const text = textTo('gp', daughter('inWriting', ...explained, ...waiting), {
      relation: 'father',
    });
    expect(text).toContain('for my father, who has agreed that I ask for a second opinion.');
    expect(text).toContain('Enclosed: the signed note');
    const spoken = textTo('gp', daughter('spoken', ...explained, ...waiting));
    expect(spoken).not.toContain('Enclosed');
    expect(spoken).toContain('I agree to this letter. Signed and dated: ____');
  });

  test('has a concern signed on the letter, since the note is for an opinion', () => {
    for (const { text } of lettersFor(
      daughter('inWriting', 'mind=unhappyWithCare', 'alsoOpinion=no'),
    )) {
      expect(text).toContain('who has agreed that I raise this concern');
      expect(text).toContain('I agree to this letter');
      expect(text).not.toContain('Enclosed');
    }
  });

  test('with authority encloses the document, and claims no more than it can cover there', () => {
    const authority = (nation: string) =>
      textTo(
        'gp',
        inNation(
          nation,
          'who=mayNotDecide',
          'canDecide=no',
          'authority=health',
          'informed=yes',
          ...explained,
          ...waiting,
        ),
      );
    expect(authority('england')).toContain('I have legal authority to make health decisions');
    expect(authority('england')).toContain('Enclosed: a copy of the document');
    expect(authority('northernIreland')).not.toContain('I have legal authority');
  });

  test('as a parent says so by the name it has there', () => {
    const parent = (nation: string) =>
      textTo(
        'childsTeam',
        inNation(nation, 'who=under16', 'parental=yes', 'informed=yes', ...refused, ...waiting),
      );
    expect(parent('scotland')).toContain('parental responsibilities and rights');
    expect(parent('england')).toContain('I have parental responsibility for this child.');
    expect(parent('england')).toContain('We asked before and were told no.');
  });
});

test('a patient’s letter asks nothing of somebody else, and is signed in one name', () => {
  const [{ letter, text } = { letter: undefined, text: '' }] = lettersFor(
    patient(...explained, ...waiting),
    { patient: 'Ann Other' },
  );
  expect(Object.keys(letter?.fields ?? {})).not.toContain('asker');
  expect(text).toMatch(/^Ann Other\n/);
  expect(text).toMatch(/Yours sincerely,\n\n\nAnn Other\n/);
});

test('one reader’s name does not stand in another’s letter', () => {
  const typed = { readergp: 'The GP' };
  expect(textTo('gp', patient(...explained, ...waiting), typed)).toContain('Dear The GP,');
  expect(textTo('consultant', patient(...explained, ...waiting), typed)).not.toContain('The GP');
});

test('a letter is there at the plan, a talk and a concern, and nowhere else', () => {
  for (const { answers, endsAt } of journeys) {
    expect(lettersFor(answers).length > 0).toBe(['plan', 'talk', 'concern'].includes(endsAt));
  }
});
