import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { edition } from '../../flows/second-opinion/edition.ts';
import { changesSince } from '../../scripts/review/editions/changes.ts';
import {
  lastSigned,
  type SignedEdition,
  writeEdition,
} from '../../scripts/review/editions/editionFiles.ts';
import { textsById, writtenTexts } from '../../scripts/review/editions/textsById.ts';
import { Changes } from '../../scripts/review/pages/Changes.tsx';
import { keepSigned } from '../../scripts/review/writeReview.tsx';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'editions-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const signed: SignedEdition = {
  version: '0.9',
  release: 1,
  signedOffOn: '2026-01-05',
  signedOffBy: 'A. Nurse, specialist nurse',
  texts: {
    call: 'Call the nurse on 0800 1.',
    old: 'This sentence went.',
    same: 'This one stayed.',
  },
};
const now = {
  call: 'Call the team on 0800 2.',
  same: 'This one stayed.',
  fresh: 'This one is new.',
};

describe('What changed since an edition was signed off', () => {
  test('is told word by word, with what is new and what is gone', () => {
    const changes = changesSince(signed.texts, now);
    expect(changes.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'call changed',
      'fresh new',
      'old gone',
    ]);
    const html = renderToStaticMarkup(<Changes before={signed} now={now} />);
    expect(html).toContain('<del>nurse</del><ins>team</ins>');
    expect(html).toContain('<ins>This one is new.</ins>');
    expect(html).toContain('<del>This sentence went.</del>');
    expect(html).toContain('1 changed, 1 new, 1 gone');
    expect(html).toContain('signed off on 5 January 2026 by A. Nurse, specialist nurse');
    expect(html).not.toContain('This one stayed.');
  });

  test('is nothing where nothing changed, and that is said', () => {
    const html = renderToStaticMarkup(<Changes before={{ ...signed, texts: now }} now={now} />);
    expect(html).toContain('Nothing changed');
  });

  test('is everything where no edition was ever signed off', () => {
    const html = renderToStaticMarkup(<Changes before={undefined} now={now} />);
    expect(html).toContain('No edition has been signed off yet: everything is new.');
    expect(html).not.toContain('<del>');
  });

  test('shows each changed word, route and fact of the guide as it is', () => {
    const texts = textsById();
    for (const id of ['route rightNow.none', 'fact S1', 'rests on, first.call', ...someIds()]) {
      const before = { ...texts, [id]: `${texts[id]} once` };
      expect(changesSince(before, texts).map((change) => change.id)).toEqual([id]);
    }
  });
});

/** Ids from all over the words. */
function someIds(): readonly string[] {
  const ids = Object.keys(writtenTexts);
  expect(ids.length).toBeGreaterThan(2000);
  return ids.filter((_, at) => at % 500 === 0);
}

describe('A signed edition', () => {
  test('is kept with every text, and found again', () => {
    const file = keepSigned('2026-12-01', 'A. Nurse', folder);
    expect(readdirSync(folder)).toEqual([`${edition.version}.json`]);
    expect(file).toBe(join(folder, `${edition.version}.json`));
    expect(lastSigned(folder)).toEqual({
      version: edition.version,
      release: edition.release,
      signedOffOn: '2026-12-01',
      signedOffBy: 'A. Nurse',
      texts: textsById(),
    });
  });

  test('is never written over', () => {
    writeEdition(folder, signed);
    expect(() => writeEdition(folder, { ...signed, texts: {} })).toThrow(/signed off before/);
    expect(lastSigned(folder)).toEqual(signed);
  });

  test.each([
    ['', 'A. Nurse', /no date/],
    ['yesterday', 'A. Nurse', /no date/],
    ['2026-02-31x', 'A. Nurse', /no date/],
    ['2026-12-01', '  ', /who signed/],
  ])('needs a date and a name (“%s”, “%s”)', (signedOffOn, signedOffBy, why) => {
    expect(() => writeEdition(folder, { ...signed, signedOffOn, signedOffBy })).toThrow(why);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('that was signed last counts, whatever its file is called', () => {
    writeEdition(folder, { ...signed, version: '1.10', signedOffOn: '2026-03-01' });
    writeEdition(folder, { ...signed, version: '1.9', signedOffOn: '2026-02-01' });
    expect(lastSigned(folder)?.version).toBe('1.10');
  });

  test('that cannot be read stops the pack, and is not taken for none', () => {
    expect(lastSigned(join(folder, 'none'))).toBeUndefined();
    writeFileSync(join(folder, '1.0.json'), '{"version":"1.0"}');
    expect(() => lastSigned(folder)).toThrow(/holds no edition/);
  });
});
