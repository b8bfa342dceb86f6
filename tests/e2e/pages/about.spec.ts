import { readFileSync } from 'node:fs';
import { about as ofPublisher } from '#organisation/words/organisation.ts';
import { edition } from '../../../flows/second-opinion/edition.ts';
import { inWords } from '../../../flows/second-opinion/inWords.ts';
import { expect, test } from '../../support/browser/quiet.ts';

/** What the built page about the guide tells a reader who has no script. */

const dist = process.env['E2E_DIST'] ?? 'dist';
const aboutPage = () =>
  readFileSync(`${dist}/about.html`, 'utf8')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

test('A person reads how often the guide is checked, when next, and what happens in between', () => {
  const said = aboutPage();
  expect(said).toContain(`checked twice a year, next by ${inWords(edition.checkBy)}`);
  expect(said).toContain(
    'If that day passes without a check, the start page and every plan say so.',
  );
  expect(said).toContain('A copy that could do harm stops when it is next online');
});

test('A person reads what is known of who pays, and what the publisher has still to say', () => {
  const said = aboutPage();
  expect(said).toContain('How it is paid for');
  expect(said).toContain(ofPublisher.funding);
  expect(ofPublisher.funding).toMatch(/no advertising.*who pays for it/);
});

test('Twice a year is what the dates say', () => {
  const between = Date.parse(edition.checkBy) - Date.parse(edition.checkedOn);
  expect(between / 86_400_000).toBeLessThanOrEqual(184);
  expect(between).toBeGreaterThan(0);
});
