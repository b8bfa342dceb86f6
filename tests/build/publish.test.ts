import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { describe, expect, onTestFinished, test } from 'vitest';
import { page } from '#interface/page.ts';
import { checkedBy, edition } from '../../flows/second-opinion/edition.ts';
import { signedOffBy } from '../../flows/second-opinion/signedOffBy.ts';
import { guideBuild } from '../../scripts/build/guideBuild.ts';
import { headers, nothingInline } from '../../scripts/build/hosting/headers.ts';
import { isUnlisted, withMarks } from '../../scripts/build/pages/marks.ts';
import { missingToPublish } from '../../scripts/build/publish/missing.ts';
import type { BuildOptions } from '../../scripts/build/publish/previewOrPublished.ts';
import type { CheckedBy } from '../../src/engine/index.ts';
import viteConfig from '../../vite.config.ts';

const now = new Date('2026-12-02T12:00:00Z');
const nobody: CheckedBy = { clinician: undefined, editor: undefined, on: undefined };
/** Made up for this test alone. */
const someone: CheckedBy = {
  clinician: 'Test Clinician, test nurse',
  editor: 'Test Editor, test post',
  on: '2026-12-01',
};
const file = 'flows/second-opinion/edition.ts: checkedBy.';
const sentences = {
  clinician: `${file}clinician is missing. Write the name and profession of the doctor or nurse who has read the whole guide and signed it off.`,
  editor: `${file}editor is missing. Write the name and post of the editor who answers for its words.`,
  on: `${file}on is missing. Write the day on which both had checked it, such as 2026-11-22: no earlier, and not a day to come.`,
};

describe('What is missing before anybody may publish', () => {
  test('is all of it, each with what to write, while nobody has checked the guide', () => {
    expect(missingToPublish(nobody, '2026-11-22', now)).toEqual(Object.values(sentences));
  });

  test('is nothing once a clinician and an editor have', () => {
    expect(missingToPublish(someone, '2026-11-22', now)).toEqual([]);
  });

  test.each(['clinician', 'editor', 'on'] as const)(
    'is “%s” where that alone is not said',
    (key) => {
      expect(missingToPublish({ ...someone, [key]: undefined }, '2026-11-22', now)).toEqual([
        sentences[key],
      ]);
    },
  );

  test.each([
    ['of a check of older facts', '2026-11-21'],
    ['still to come', '2026-12-03'],
    ['in no calendar', '2026-11-31'],
  ] as const)('is the day, where it is one %s', (_what, on) => {
    const [told = '', ...others] = missingToPublish({ ...someone, on }, '2026-11-22', now);
    expect(told).toContain(`${file}on is "${on}". Write the day`);
    expect(others).toEqual([]);
  });

  test('is a name, where there are only spaces', () => {
    expect(missingToPublish({ ...someone, clinician: ' ' }, '2026-11-22', now)).toHaveLength(1);
  });
});

test('The guide names who checked it once all of that is there, and nobody before', () => {
  expect(signedOffBy(nobody)).toBeUndefined();
  expect(signedOffBy({ ...someone, editor: undefined })).toBeUndefined();
  expect(signedOffBy(someone)).toEqual({
    clinician: 'Test Clinician, test nurse',
    editor: 'Test Editor, test post',
    on: '1 December 2026',
  });
});

test('A build that is to be published stops where anything is missing, and names all of it', async () => {
  const told = guideBuild({ now, by: nobody, publish: true });
  await expect(told).rejects.toThrow(
    ['The guide cannot be published yet.', ...Object.values(sentences)].join('\n'),
  );
});

test('The edition as it stands names nobody, or somebody in full', () => {
  const missing = missingToPublish(checkedBy, edition.checkedOn, new Date('2100-01-01'));
  expect([0, 3]).toContain(missing.length);
});

describe('A mark', () => {
  const mark = { name: 'preview', label: 'Preview', words: 'Not </style> checked' };
  const html = '<html><head><title>A</title></head><body><p>A</p></body></html>';

  test('stands first on a page, cannot end its own styles, and is told to search engines once', () => {
    const marked = withMarks(withMarks(html, [mark]), [mark]);
    expect(marked.match(/noindex/g)).toHaveLength(1);
    expect(isUnlisted(marked)).toBe(true);
    expect(marked).toContain(
      '<body>\n    <section class="preview" aria-label="Preview"><p>Not &lt;/style> checked</p>',
    );
    expect(marked).toContain('--mark-preview:"Not \\3c /style> checked"}</style>');
    expect(withMarks(html, [])).toBe(html);
  });

  test('is never left out for a page that is made otherwise', () => {
    expect(() => withMarks('<body class="a">', [mark])).toThrow(/no plain <body>/);
  });
});

test('A host sends that a preview is not to be listed, and says nothing of a published guide', () => {
  const namesOf = (isListed: boolean) =>
    headers(nothingInline, 'folder', { isListed }).filter(({ name }) => name === 'X-Robots-Tag');
  expect(namesOf(false)).toEqual([{ name: 'X-Robots-Tag', value: 'noindex' }]);
  expect(namesOf(true)).toEqual([]);
});

/** Builds the guide into a folder of its own, and gives the text of each page and setting by its name. */
async function builtWith(options: BuildOptions): Promise<ReadonlyMap<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'published-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const outDir = join(folder, 'dist');
  const settings = viteConfig({ mode: 'production', command: 'build' });
  await build({
    ...settings,
    configFile: false,
    logLevel: 'error',
    root: resolve(import.meta.dirname, '../..'),
    plugins: [react(), guideBuild(options)],
    build: { ...settings.build, outDir, emptyOutDir: true },
  });
  return new Map(
    readdirSync(outDir)
      .filter((name) => /\.html$|_headers$|\.htaccess$/.test(name))
      .map((name) => [name, readFileSync(join(outDir, name), 'utf8')]),
  );
}

test('A guide that was checked is published without a word of a preview, and for search engines', async () => {
  const files = await builtWith({ now, by: someone, publish: true });
  expect(files.size).toBeGreaterThan(10);
  for (const [name, text] of files) {
    expect(text, name).not.toContain(page.preview);
    expect(text, name).not.toMatch(/class="preview"|X-Robots-Tag/);
    // An address that is not there is in no index, whoever has checked the guide.
    expect(isUnlisted(text), name).toBe(name === '404.html');
  }
});
