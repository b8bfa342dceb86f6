import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { edition } from '../../flows/second-opinion/edition.ts';
import { datesOf, factOf } from '../../scripts/review/evidence/restsOn.ts';
import { FactsPage } from '../../scripts/review/pages/FactsPage.tsx';
import { Facts, Sources } from '../../scripts/review/parts/Facts.tsx';

/** Whether what the guide says is still true shows beside it: how sure it is, where it was read, and when. */

const factsPage = (today: string) =>
  renderToStaticMarkup(<FactsPage uses={new Map()} today={today} />);

test('A fact shows how sure it is, and its sources with their links and their age', () => {
  const html = renderToStaticMarkup(<Facts of={['S4', 'O3']} />);
  expect(html).toContain('●</abbr> S4');
  expect(html).toContain('△</abbr> O3');
  expect(html).toContain(
    '<a href="https://www.kcuk.org.uk/second-opinion-on-diagnosis/">Kidney Cancer UK: Second opinion on diagnosis</a>, undated',
  );
});

test('A fact of the guide’s own says so, and names no source', () => {
  expect(renderToStaticMarkup(<Sources fact={{ ...factOf('O3'), sources: [] }} />)).toContain(
    'This guide’s own; read in no source.',
  );
});

test('A fact with dates of its own shows when it was read and is to be read again', () => {
  const dated = { readOn: '2026-11-22', checkBy: '2027-05-22' };
  expect(datesOf({ says: 'Something.', ...dated })).toEqual(dated);
  expect(datesOf({ says: 'Something.' })).toEqual({});
  const html = renderToStaticMarkup(<Sources fact={{ ...factOf('S4'), ...dated }} />);
  expect(html).toContain('read on 22 November 2026');
  expect(html).toContain('check again by 22 May 2027');
});

test('A reviewer is told when the day for the next check has passed, and not before', () => {
  expect(factsPage(edition.checkBy)).not.toContain('That day has passed.');
  expect(factsPage('2099-01-01')).toContain('That day has passed.');
});

test('A fact that nothing rests on is told as such', () => {
  expect(factsPage(edition.checkedOn)).toContain('nothing in this pack');
});
