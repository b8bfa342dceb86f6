import { describe, expect, test } from 'vitest';
import { advise } from '../../../flows/second-opinion/advise.ts';
import { flow } from '../../../flows/second-opinion/index.ts';
import { journeys } from '../../../flows/second-opinion/journeys.ts';
import {
  type Block,
  type Listener,
  type Piece,
  replay,
  say,
  spoken,
  type Voice,
} from '../../../src/engine/index.ts';
import { namesOfNations } from '../../support/words/neverList.ts';

const nationNames = { north: 'The North', south: 'The South', east: 'The East' };
const reader = (voice: Voice, ...nations: string[]): Listener => ({ voice, nations, nationNames });
const hear = (piece: Piece, listener: Listener) => spoken({ pieces: [piece] }, listener).pieces;

const mine = { you: 'your', they: 'their' };
const nation: Piece = {
  byNation: { north: [{ p: 'northern' }, { list: [mine] }], south: [{ p: 'southern' }], east: [] },
};

describe('a patient and a carer', () => {
  test('each hear their own voice', () => {
    expect([say(mine, reader('you')), say(mine, reader('they'))]).toEqual(['your', 'their']);
    expect(say('anybody', reader('they'))).toBe('anybody');
  });

  const about = { name: 'Nurse', number: '111', about: mine };
  const pieces: readonly Piece[] = [
    { p: mine },
    ...[{ list: [mine] }, { checklist: [mine] }],
    ...[{ questions: [mine] }, { script: [mine] }, { sheet: [{ line: mine }, { blank: mine }] }],
    { weigh: { what: mine, oneHand: mine, otherHand: mine } },
    { contact: about },
    { link: { text: 'example.org', href: 'https://example.org/' } },
    { byNation: { north: [{ p: mine }], south: [] } },
  ];
  test.each(pieces)('hear only their own voice in %j', (piece) => {
    const heard = (voice: Voice) => JSON.stringify(hear(piece, reader(voice, 'north')));
    expect(heard('you')).not.toMatch(/their|"they"|"you"/);
    expect(heard('they')).not.toMatch(/your|"they"|"you"/);
    expect(heard('they')).toBe(heard('you').replaceAll('your', 'their'));
  });

  test('hear the headings in their voice, down to the smallest part', () => {
    const block: Block = {
      id: 'outer',
      heading: mine,
      basis: 'one',
      tone: 'strong',
      ordered: true,
      pieces: [],
      parts: [{ heading: mine, pieces: [], parts: [{ pieces: [nation] }] }],
    };
    expect(spoken(block, reader('they', 'south'))).toEqual({
      id: 'outer',
      heading: 'their',
      basis: 'one',
      tone: 'strong',
      ordered: true,
      pieces: [],
      parts: [
        {
          heading: 'their',
          pieces: [],
          parts: [{ pieces: [{ p: 'southern' }] }],
        },
      ],
    });
  });
});

describe('a person of one nation', () => {
  test('reads its services among the rest, under no label', () => {
    expect(hear(nation, reader('you', 'north'))).toEqual([{ p: 'northern' }, { list: ['your'] }]);
  });

  test('reads nothing where it has nothing', () => {
    expect(hear(nation, reader('you', 'east'))).toEqual([]);
    expect(hear(nation, reader('you', 'unheardOf'))).toEqual([]);
  });

  test.each(journeys)('$name: reads of no other nation’s services', ({ answers }) => {
    const journey = replay(flow, answers);
    const { nations } = flow.reader(journey);
    const listener = { ...flow.reader(journey), nationNames: flow.nationNames };
    const advice = advise(journey);
    const heard = JSON.stringify(advice.blocks.map((block) => spoken(block, listener)));
    for (const [id, named] of Object.entries(namesOfNations)) {
      if (!nations.includes(id)) expect(heard).not.toMatch(named);
    }
    expect(heard).not.toMatch(/"(byNation|you|they)":/);
  });
});

describe('a person of several nations', () => {
  test('reads the services of each under its name, and of a nation with none nothing', () => {
    expect(hear(nation, reader('they', 'north', 'south', 'east'))).toEqual([
      {
        forNations: [
          { name: 'The North', pieces: [{ p: 'northern' }, { list: ['their'] }] },
          { name: 'The South', pieces: [{ p: 'southern' }] },
        ],
      },
    ]);
  });

  test('reads the name also where only one of them has something', () => {
    expect(hear(nation, reader('you', 'south', 'east'))).toEqual([
      { forNations: [{ name: 'The South', pieces: [{ p: 'southern' }] }] },
    ]);
  });

  test('reads nothing where none of them has something', () => {
    expect(hear({ byNation: { north: [], south: [] } }, reader('you', 'north', 'south'))).toEqual(
      [],
    );
    expect(hear(nation, reader('you'))).toEqual([]);
  });
});

test('who has answered nothing yet is spoken to as a patient, and reads the services of every nation', () => {
  const nations = Object.keys(flow.nationNames);
  expect(nations).toHaveLength(4);
  expect(flow.reader(replay(flow, []))).toEqual({ voice: 'you', nations });
});

test('nothing is carried along that the reader was not meant to read', () => {
  const link = { text: 'example.org', href: 'https://example.org/' };
  expect(hear({ contact: { name: 'Nurse', about: mine, link } }, reader('you'))).toEqual([
    { contact: { name: 'Nurse', about: 'your', link } },
  ]);
  expect(hear({ contact: { name: 'Nurse', number: '111' } }, reader('you'))).toEqual([
    { contact: { name: 'Nurse', number: '111' } },
  ]);
});
