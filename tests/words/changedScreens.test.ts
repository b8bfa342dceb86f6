import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { flow } from '../../flows/second-opinion/index.ts';
import { journeys } from '../../flows/second-opinion/journeys.ts';
import { changedScreens } from '../../scripts/words/preview/changedScreens.ts';
import { marked } from '../../scripts/words/preview/marked.ts';
import { type WordsDrawn, wordsDrawn } from '../../scripts/words/preview/screens.tsx';
import { writePreview } from '../../scripts/words/preview/writePreview.ts';
import { writtenAt } from '../../scripts/words/preview/writtenAt.ts';
import { say } from '../../src/engine/index.ts';

const root = join(import.meta.dirname, '../..');
const temporary = mkdtempSync(join(tmpdir(), 'preview-words-'));
afterAll(() => rmSync(temporary, { recursive: true }));

const now = await wordsDrawn(new Date(flow.checkedOn));

/** The guide as it was when a text said something else. */
function whenItSaid(was: string, is: string): WordsDrawn {
  const back = (text: string) => text.replaceAll(is, was);
  return {
    screens: now.screens.map((screen) => ({ ...screen, html: back(screen.html) })),
    texts: Object.fromEntries(Object.entries(now.texts).map(([id, text]) => [id, back(text)])),
  };
}

test('Every step, outcome, page, and the end and sheets of each named person are drawn', () => {
  const groups = new Set(now.screens.map(({ group }) => group));
  expect([...groups]).toEqual(
    expect.arrayContaining(['page urgent-help', 'path nation', 'path plan', 'plan', 'people']),
  );
  for (const { name } of journeys) {
    expect(now.screens.map(({ id }) => id)).toContain(`end, ${name}`);
  }
  expect(now.screens.some(({ id }) => id.startsWith('sheet letter, '))).toBe(true);
  expect(new Set(now.screens.map(({ id }) => id)).size).toBe(now.screens.length);
  for (const { name, html } of now.screens) expect(html.length, name).toBeGreaterThan(300);
});

const file = 'flows/second-opinion/words/en-GB/questions';
const hint = `${file}.questions.nation.hint`;
const missing = `${file}.questions.nation.missing`;

test('An editor sees a changed sentence on its screen alone, the old one beside the new', () => {
  const is = now.texts[hint] ?? '';
  const { texts, screens, count } = changedScreens(whenItSaid(`${is} It went on.`, is), now);
  expect(texts.map(({ id }) => id)).toEqual([hint]);
  expect(count).toBe(1);
  const step = say(flow.steps['nation']?.heading ?? '', { voice: 'you' });
  expect(screens.map(({ name }) => name)).toEqual([`Step “${step}”, to the patient`]);
  expect(screens[0]?.texts).toEqual([hint]);
  expect(screens[0]?.before).toMatch(/<del> ?It went on\.<\/del>/);
  expect(screens[0]?.now).toContain(is);
  expect(screens[0]?.now).not.toMatch(/It went on|<ins>/);
});

test('A change that many people meet is shown once, and named for all of them', () => {
  const { screens, count } = changedScreens(whenItSaid('Old name', flow.name), now);
  expect(screens.filter(({ name }) => name.startsWith('Around every screen'))).toHaveLength(1);
  expect(screens.length).toBeLessThan(count);
  expect(count).toBe(screens.reduce((sum, { alike }) => sum + 1 + alike.length, 0));
});

test('Where nothing changed, the page says so', async () => {
  const written = await writePreview({ ...where, before: now, now });
  expect(written).toMatchObject({ texts: 0, screens: 0 });
  expect(readFileSync(written.file, 'utf8')).toContain('<b>Nothing changed:</b>');
});

test('The page is one file, without a script or anything from elsewhere, and names file and id', async () => {
  const is = now.texts[hint] ?? '';
  const written = await writePreview({ ...where, before: whenItSaid(`Once: ${is}`, is), now });
  expect(written.screens).toBe(1);
  expect(readdirSync(where.folder)).toEqual(['index.html']);
  const html = readFileSync(written.file, 'utf8');
  expect(html).toContain('<code>questions.nation.hint</code>');
  expect(html).toContain(`<code>${file}.ts</code>`);
  expect(html).toMatch(/<del>Once: ?<\/del>/);
  expect(html).not.toContain('On no screen');
  expect(html).not.toMatch(/<script|<link|\ssrc=|\shref=|url\((?!data:)/);
});

test('A message that shows for a moment, on no screen that is drawn, is not left out', async () => {
  const is = now.texts[missing] ?? '';
  const written = await writePreview({ ...where, before: whenItSaid(`Once: ${is}`, is), now });
  expect(written).toMatchObject({ texts: 1, screens: 0 });
  const html = readFileSync(written.file, 'utf8');
  expect(html).toMatch(
    /On no screen that is drawn here.*<code>questions\.nation\.missing<\/code>/s,
  );
});

test('A screen that is new or gone is shown alone', () => {
  const look = { part: 'main', html: '<main><p>Hello there</p></main>' } as const;
  expect(marked(undefined, look)?.now).toBe('<p><ins>Hello there</ins></p>');
  expect(marked(look, undefined)?.before).toBe('<p><del>Hello there</del></p>');
  expect(marked(look, { ...look })).toBeUndefined();
});

test('A text is found by its id', () => {
  expect(writtenAt('flows/second-opinion/words/en-GB/plan/firstStep.firstStep.heading')).toEqual({
    file: 'flows/second-opinion/words/en-GB/plan/firstStep.ts',
    place: 'firstStep.heading',
  });
});

const where = { root, folder: join(temporary, 'page'), since: 'a1b2c3d “Say it shorter”' };
