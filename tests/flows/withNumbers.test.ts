import { expect, test } from 'vitest';
import { organisation, pages } from '../../flows/organisation/index.ts';
import { emergency, nations, toAdviceBody } from '../../flows/second-opinion/services.ts';
import type { Block } from '../../flows/second-opinion/types.ts';
import { stepWithNumbers, withNumbers } from '../../flows/second-opinion/withNumbers.ts';

/** Words name whom to call; a person reads the number. */

const p = { p: 'Call now.' };
const call = { call: 'emergency' } as const;
const none = { england: [p], scotland: [p], wales: [p], northernIreland: [p] };

test('who has not said where they live is told of no one nation’s advice service', () => {
  expect(toAdviceBody(undefined)).toEqual(toAdviceBody('acrossBorder'));
  expect(toAdviceBody('wales')).not.toEqual(toAdviceBody('acrossBorder'));
});

test('whom a block names is there with the number, wherever in the block it is named', () => {
  const block: Block = {
    id: 'now',
    pieces: [p, call, { byNation: { ...none, wales: [p, call] } }],
    parts: [{ heading: 'Also', pieces: [call] }, { pieces: [p] }],
  };
  const contact = { contact: emergency };
  expect(withNumbers(block)).toEqual({
    id: 'now',
    pieces: [p, contact, { byNation: { ...none, wales: [p, contact] } }],
    parts: [{ heading: 'Also', pieces: [contact] }, { pieces: [p] }],
  });
});

test('a person of the one nation whose words name somebody has the number too', () => {
  const { pieces } = withNumbers({ pieces: [{ byNation: { ...none, wales: [p, call] } }] });
  expect(pieces).toEqual([{ byNation: { ...none, wales: [p, { contact: emergency }] } }]);
});

test('a page that a block names is there with its link, also where the block names nobody', () => {
  const { pieces } = withNumbers({ pieces: [{ readOn: 'secondOpinion' }] });
  expect(pieces).toEqual([{ link: pages.secondOpinion }]);
});

test('where only the number of the support line is wanted, it is there with its name and no hours', () => {
  const { name, number, checkBy, site } = organisation.supportLine;
  const { pieces } = withNumbers({ pieces: [{ call: 'supportLineNumber' }] });
  expect(pieces).toEqual([{ contact: { name, number, checkBy, site } }]);
});

test('what each nation has stands in the place of its name', () => {
  const { pieces } = withNumbers({ pieces: [{ services: 'crisisLines' }] });
  expect(pieces).toEqual([
    {
      byNation: {
        england: [{ contact: nations.england.crisis }],
        scotland: [{ contact: nations.scotland.crisis }],
        wales: [{ contact: nations.wales.crisis }],
        northernIreland: [{ contact: nations.northernIreland.crisis }],
      },
    },
  ]);
});

test('a block that names nobody stays the very same, and any other is made once', () => {
  const plain: Block = { pieces: [p, { byNation: none }], parts: [{ pieces: [p] }] };
  expect(withNumbers(plain)).toBe(plain);
  const naming: Block = { pieces: [call] };
  expect(withNumbers(naming)).toBe(withNumbers(naming));
});

test('words that name somebody whom nobody knows are not shown without the number: they fail', () => {
  const slip = { pieces: [{ call: 'emergancy' }] } as unknown as Block;
  expect(() => withNumbers(slip)).toThrow('Words name “emergancy”, whom nobody knows');
});

test('a question that says nothing before its options has no blocks, and one that does has numbers', () => {
  const question = {
    kind: 'question',
    heading: 'Who?',
    label: 'Who',
    missing: 'Choose',
    choices: {},
  };
  const step = (words: object) => stepWithNumbers(words as Parameters<typeof stepWithNumbers>[0]);
  expect(step(question)).toEqual(question);
  expect(step({ ...question, blocks: [{ pieces: [call] }] })).toEqual({
    ...question,
    blocks: [{ pieces: [{ contact: emergency }] }],
  });
});
