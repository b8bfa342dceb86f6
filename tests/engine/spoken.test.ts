import { expect, test } from 'vitest';
import { allSpoken, type Block, say, spoken } from '../../src/engine/index.ts';
import { sampleFlow } from '../support/sample/sampleFlow.ts';

const { nationNames } = sampleFlow;
const ask = { you: 'Ask your GP.', they: 'Ask their GP.' };
const local: Block = {
  pieces: [{ byNation: { north: [{ p: 'Northern help' }], south: [{ p: 'Southern help' }] } }],
};

test('a carer is spoken to about the patient', () => {
  expect(say(ask, { voice: 'you' })).toBe('Ask your GP.');
  expect(say(ask, { voice: 'they' })).toBe('Ask their GP.');
  expect(say('Rest.', { voice: 'they' })).toBe('Rest.');
});

test('a person whose nation is known has its help alone, without its name', () => {
  const { pieces } = spoken(local, { voice: 'you', nations: ['south'], nationNames });
  expect(pieces).toEqual([{ p: 'Southern help' }]);
});

test('where the nation is not known, each one’s help has its name', () => {
  const { pieces } = spoken(local, { voice: 'you', nations: ['north', 'south'], nationNames });
  expect(pieces).toEqual([
    {
      forNations: [
        { name: 'The North', pieces: [{ p: 'Northern help' }] },
        { name: 'The South', pieces: [{ p: 'Southern help' }] },
      ],
    },
  ]);
});

test('a block that has nothing to say to a reader is left out', () => {
  expect(allSpoken([local], { voice: 'you', nations: ['east'], nationNames })).toEqual([]);
});

test('where a number stands is said to its reader, and a link is the same for all', () => {
  const link = { text: 'example.org', href: 'https://example.org/' };
  const block: Block = { pieces: [{ numberToCall: ask }, { link }] };
  const { pieces } = spoken(block, { voice: 'they', nations: [], nationNames });
  expect(pieces).toEqual([{ numberToCall: 'Ask their GP.' }, { link }]);
});
