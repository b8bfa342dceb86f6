import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { about as ofPublisher } from '#organisation/words/organisation.ts';
import { organisation } from '../../flows/organisation/index.ts';
import { about } from '../../flows/second-opinion/about.ts';
import { edition } from '../../flows/second-opinion/edition.ts';
import { flow } from '../../flows/second-opinion/index.ts';
import { inWords } from '../../flows/second-opinion/inWords.ts';
import { bothVoices, visitTexts } from '../../scripts/words/textsOf.ts';
import { wordsIn } from '../support/words/neverList.ts';
import { numbersIn, publishedNumbers } from '../support/words/phoneNumbers.ts';

function textsOf(words: unknown): string[] {
  const texts: string[] = [];
  visitTexts(words, (text) => texts.push(bothVoices(text)[0] ?? ''));
  return texts;
}

test('A10: a person reads at most 120 words before the button, and no promise of how long it takes', () => {
  const texts = textsOf([flow.start.heading, flow.start.blocks]);
  const count = texts.reduce((sum, text) => sum + wordsIn(text), 0);
  expect(count).toBeGreaterThan(60);
  expect(count).toBeLessThanOrEqual(120);
  expect(texts.join(' ')).not.toMatch(/\bminutes?\b|\bseconds\b|\bquick/i);
});

test('A15: each number is written down once, for the screen, the link, the paper and the code alike', () => {
  const files = ['flows', 'src', 'scripts']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
    )
    // What a source says is quoted as it stands there.
    .filter((file) => /\.(?:tsx?|mjs|scss)$/.test(file) && !file.endsWith('facts.ts'));
  files.push('index.html');
  for (const number of [...publishedNumbers()].filter((one) => one.length > 3)) {
    const digits = number.replaceAll(' ', '');
    const written = files.filter((file) => {
      const code = readFileSync(file, 'utf8').replace(/^\s*(?:\/\*\*|\*|\/\/).*$/gm, '');
      const text = code.replace(/[\s-]/g, '');
      return text.includes(digits) || text.includes(digits.replace(/^0/, '+44'));
    });
    expect(written, number).toHaveLength(1);
  }
});

test('A28: the accessibility statement is dated, and says whom to ring', () => {
  const said = textsOf(about.accessibility).join('\n');
  expect(said).toContain(inWords(edition.checkedOn));
  expect(numbersIn(said)).toEqual([organisation.generalEnquiries.number]);
  expect(flow.about.map(({ id }) => id)).toContain('accessibility');
});

test('who asks who is behind the guide reads who publishes it, who pays, and when it is checked next', () => {
  const said = textsOf(about.about);
  expect(said).toContain(ofPublisher.publisher(organisation.name));
  expect(said).toContain(ofPublisher.funding);
  expect(said).toContain(ofPublisher.updates(inWords(edition.checkBy)));
});
