// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { words } from '#interface/words.ts';
import { advise } from '../../flows/second-opinion/advise.ts';
import { flow } from '../../flows/second-opinion/index.ts';
import { journeys } from '../../flows/second-opinion/journeys.ts';
import { allSpoken, replay, type SpokenBlock, say, spoken } from '../../src/engine/index.ts';
import { asFile } from '../../src/sheets/keep/asFile.ts';
import { asMessage } from '../../src/sheets/keep/asMessage.ts';
import { passagesOf } from '../../src/sheets/keep/passages.ts';

const plans = journeys.map(({ name, answers }) => {
  const journey = replay(flow, answers);
  const listener = { ...flow.reader(journey), nationNames: flow.nationNames };
  const notes = { interpreter: true };
  const { heading, blocks } = advise(journey, notes);
  return { name, title: say(heading, listener), blocks: allSpoken(blocks, listener) };
});

/** Every text in a value, but those that name a part, a kind or an address. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(
      ([key]) => !['id', 'basis', 'tone', 'links', 'href', 'sign', 'checkBy', 'site'].includes(key),
    )
    .flatMap(([, inner]) => textsIn(inner));
}

describe.each(plans)('what is taken along: $name', ({ title, blocks }) => {
  const passages = passagesOf(blocks, '020 7946 0000');

  test('as a message, it says everything that the screen says', () => {
    const message = asMessage(title, passages);
    for (const text of textsIn(blocks)) expect(message).toContain(text);
    expect(message.startsWith(`${title}\n\n`)).toBe(true);
    expect(message).not.toMatch(/\n{3}|undefined|\[object/);
  });

  test('as a file, it says the same, with headings in order and no script', () => {
    const file = asFile({ title, passages, language: 'en-GB', direction: 'ltr' });
    const page = new DOMParser().parseFromString(file, 'text/html');
    const shown = page.body.textContent ?? '';
    for (const text of textsIn(blocks)) expect(shown).toContain(text);
    expect(page.querySelectorAll('script, link, img, iframe, form')).toHaveLength(0);
    const levels = [...page.querySelectorAll('h1,h2,h3,h4,h5')].map(({ localName }) =>
      Number(localName.slice(1)),
    );
    for (const [at, level] of levels.entries()) {
      expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
    }
  });
});

describe('what a person wrote', () => {
  const { blocks } = {
    blocks: [spoken({ pieces: [{ numberToCall: 'On the card.' }] }, listener())],
  };

  test('is there as they wrote it, and can do no harm', () => {
    const passages = passagesOf(blocks, ' <img src=x onerror=alert(1)> ');
    expect(asMessage('Plan', passages)).toContain(
      `${words.pieces.theirNumber}: <img src=x onerror=alert(1)>`,
    );
    const file = asFile({ title: '<b>&"', passages, language: 'en"><script>', direction: 'ltr' });
    const page = new DOMParser().parseFromString(file, 'text/html');
    expect(page.querySelectorAll('img, script, b')).toHaveLength(0);
    expect(page.body.textContent).toContain('<img src=x onerror=alert(1)>');
    expect(page.title).toBe('<b>&"');
  });

  test('is not mentioned where they wrote nothing', () => {
    expect(asMessage('Plan', passagesOf(blocks, '  '))).toBe('Plan\n\nOn the card.');
  });
});

test('a message has its bullets and its words to say, each on a line of its own', () => {
  const blocks: SpokenBlock[] = [
    {
      heading: 'Do this first',
      pieces: [
        { p: 'Call the nurse.' },
        { script: ['Hello.', 'I have a question.'] },
        { list: ['One', 'Two'] },
        { contact: { name: 'Support line', number: '0800 002 9002' } },
        { link: { text: 'example.org', href: 'https://www.example.org/' } },
      ],
    },
  ];
  expect(asMessage('My plan', passagesOf(blocks, ''))).toBe(
    [
      'My plan',
      'Do this first\nCall the nurse.',
      words.pieces.script,
      '“Hello.”\n“I have a question.”',
      '• One\n• Two',
      'Support line: 0800 002 9002',
      'example.org\nhttps://www.example.org/',
    ].join('\n\n'),
  );
});

function listener() {
  return { voice: 'you', nations: [], nationNames: {} } as const;
}
