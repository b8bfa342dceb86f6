import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { advise } from '../../flows/second-opinion/advise.ts';
import { facts } from '../../flows/second-opinion/evidence/facts.ts';
import { sources } from '../../flows/second-opinion/evidence/sources.ts';
import { flow } from '../../flows/second-opinion/index.ts';
import { journeys } from '../../flows/second-opinion/journeys.ts';
import { writtenTexts } from '../../scripts/review/editions/textsById.ts';
import { Bits } from '../../scripts/review/gather/bits.ts';
import { Cells } from '../../scripts/review/gather/cells.ts';
import { type Rule, whoSees } from '../../scripts/review/gather/rules.ts';
import { Sections } from '../../scripts/review/gather/said.ts';
import { anchorOfText } from '../../scripts/review/pages/EveryText.tsx';
import { pages } from '../../scripts/review/pages/Page.tsx';
import { writeReview } from '../../scripts/review/writeReview.tsx';
import { type Answers, type Journey, offeredSheets, replay } from '../../src/engine/index.ts';
import { anyWay } from '../support/ways/anyAnswers.ts';
import { seed } from '../support/ways/seed.ts';

// Every way is gone here once, before the tests say what was written.
const temporary = mkdtempSync(join(tmpdir(), 'review-'));
const reported: string[] = [];
const written = writeReview({
  folder: join(temporary, 'pack'),
  editionsIn: join(temporary, 'no-editions'),
  today: '2026-12-01',
  report: (line) => reported.push(line),
});
afterAll(() => rmSync(temporary, { recursive: true }));

const htmlOf = (page: keyof typeof pages) =>
  readFileSync(join(written.folder, pages[page].file), 'utf8');
const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#x27;');
const idsIn = (html: string) => new Set([...html.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id));

const styles = ['map.css', 'review.css'];

describe('The review pack', () => {
  test('holds every question, every answer and every outcome', () => {
    const steps = idsIn(htmlOf('steps'));
    const outcomes = idsIn(htmlOf('outcomes'));
    const wanted = Object.entries(flow.path).flatMap(([id, node]) =>
      'on' in node
        ? [`step-${id}`, ...Object.keys(node.on).map((option) => `option-${id}-${option}`)]
        : [],
    );
    const ticks = Object.entries(flow.ticks).flatMap(([id, all]) =>
      all.map((tick) => `option-${id}-${tick}`),
    );
    const ends = Object.entries(flow.path).flatMap(([id, node]) =>
      'on' in node ? [] : [`outcome-${id}`],
    );
    expect([...wanted, ...ticks].filter((id) => !steps.has(id))).toEqual([]);
    expect(ends.filter((id) => !outcomes.has(id))).toEqual([]);
    expect([wanted.length, ends.length]).toEqual([20 + 86, 18]);
  });

  test('holds every sheet, every fact and every source', () => {
    const sheets = idsIn(htmlOf('sheets'));
    expect(flow.sheets.filter(({ id }) => !sheets.has(`sheet-${id}`))).toEqual([]);
    const html = htmlOf('facts');
    const shown = idsIn(html);
    expect(Object.keys(facts).filter((id) => !shown.has(`fact-${id}`))).toEqual([]);
    expect(Object.values(facts).filter(({ says }) => !html.includes(escaped(says)))).toEqual([]);
    expect(Object.values(sources).filter(({ name }) => !html.includes(escaped(name)))).toEqual([]);
    const links = Object.values(sources).flatMap((one) => ('href' in one ? [one.href] : []));
    expect(links.filter((href) => !html.includes(`href="${escaped(href)}"`))).toEqual([]);
  });

  test('says of every fact what rests on it', () => {
    expect(htmlOf('facts')).not.toContain('nothing in this pack');
  });

  test('holds every text of the ledger, under its id', () => {
    const html = htmlOf('words');
    const texts = Object.entries(writtenTexts);
    const missing = texts.filter(
      ([id, text]) =>
        !html.includes(`id="${escaped(anchorOfText(id))}"`) ||
        !html.includes(`<dd>${escaped(text)}</dd>`),
    );
    expect(texts.length).toBeGreaterThan(2000);
    expect(missing).toEqual([]);
  });

  test('loads nothing but its own style sheets, and runs nothing', () => {
    for (const page of Object.keys(pages) as (keyof typeof pages)[]) {
      const html = htmlOf(page);
      const loaded = [...html.matchAll(/<(?:link|img|script|iframe|source)\b[^>]*>/g)].map(
        ([tag]) => tag,
      );
      const own = styles.map((file) => `<link rel="stylesheet" href="${file}"/>`);
      expect(loaded, page).toEqual(own);
    }
    for (const file of styles) {
      expect(readFileSync(join(written.folder, file), 'utf8')).not.toMatch(/url\(|@import/);
    }
  });

  test('has no link that leads nowhere, and no id twice on a page', () => {
    const anchors = new Map<string, ReadonlySet<string | undefined>>();
    for (const [page, { file }] of Object.entries(pages)) {
      const html = htmlOf(page as keyof typeof pages);
      const all = [...html.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id);
      expect(all.length - new Set(all).size, file).toBe(0);
      anchors.set(file, new Set(all));
    }
    const dead: string[] = [];
    for (const [page, { file }] of Object.entries(pages)) {
      for (const [, to = ''] of htmlOf(page as keyof typeof pages).matchAll(/href="([^"]+)"/g)) {
        if (/^(?:https?:|review\.css|map\.css)/.test(to)) continue;
        const [into = '', anchor] = to.split('#');
        const there = anchors.get(into === '' ? file : into);
        if (!there || (anchor !== undefined && !there.has(anchor))) dead.push(`${file} → ${to}`);
      }
    }
    expect(dead).toEqual([]);
  });

  test('says on each page which edition it shows, and of which day', () => {
    for (const page of Object.keys(pages)) {
      expect(htmlOf(page as keyof typeof pages)).toContain('as it was on 1 December 2026');
    }
  });

  test('tells of the edition that was never signed off as it is', () => {
    expect(htmlOf('index')).toContain('No edition of this guide has been signed off yet.');
    expect(htmlOf('changes')).toContain('No edition has been signed off yet: everything is new.');
  });

  test('draws the path, from each place to its words', () => {
    expect(htmlOf('index')).toContain('href="map.html"');
    const map = htmlOf('map');
    const led = Object.entries(flow.path).map(([id, node]) =>
      'on' in node ? `steps.html#step-${id}` : `outcomes.html#outcome-${id}`,
    );
    expect(led.length).toBeGreaterThan(30);
    expect(led.filter((to) => !map.includes(`href="${to}"`))).toEqual([]);
  });

  test('is what it says it wrote, and told how far it was', () => {
    expect(readdirSync(written.folder).sort()).toEqual([...written.files].sort());
    expect(written.counts.ways).toBe(2_340_394);
    expect(reported).toContain('2,300,000 of 2,340,394 ways gone');
    expect(reported).toContain('Writing plan.html');
  });
});

/** Whether somebody's answers fit a rule, looked up without the sets that the rule was made of. */
function fits(rule: Rule, { at, taken }: Journey): boolean {
  return rule.every(({ step, options }) => {
    if (step === 'outcome') return options.includes(at);
    const [id, tick] = step.split('.');
    const answer = taken.find((one) => one.step === id);
    if (tick !== undefined) return options.includes(answer?.ticks?.includes(tick) ? 'ticked' : '');
    return options.includes(answer?.option ?? '');
  });
}

/** A way with none, one or all of what may be ticked, as the pack tried them. */
function asTried(answers: Answers): Answers {
  return answers.map(({ step, option, ticks }) =>
    ticks ? { step, option, ticks: ticks.slice(0, 1) } : { step, option },
  );
}

describe('Who gets a text of the plan', () => {
  const whoGets = () =>
    [...written.seen.plan.sections].flatMap(([section, said]) =>
      said.map((one) => ({ section, ...one, who: whoSees(one.cells, written.seen.plan.cells) })),
    );

  /** What a plan says, section by section. */
  function saidIn(journey: Journey): ReadonlySet<string> {
    const sections = new Sections();
    const { voice, nations } = flow.reader(journey);
    for (const block of advise(journey, { interpreter: false }).blocks) {
      sections.note(block.id ?? '', block, { cell: 0, voice, nations });
    }
    return new Set(
      [...sections.all()].flatMap(([section, said]) =>
        said.map(({ kind, text }) => JSON.stringify([section, kind, text])),
      ),
    );
  }

  test('is told by rules that are whole, but for a text or two that follow from too many answers', () => {
    const all = whoGets();
    expect(all.length).toBeGreaterThan(100);
    const notWhole = all.filter(({ who }) => !who.exact).map(({ text }) => text);
    expect(notWhole.length, JSON.stringify(notWhole)).toBeLessThanOrEqual(2);
    const html = htmlOf('plan');
    expect(html.split('Follows from several answers together.')).toHaveLength(notWhole.length + 1);
  });

  test('is who gets it, on the ways of named people and on random ones', () => {
    const all = whoGets();
    let plans = 0;
    const check = (answers: Answers) => {
      const journey = replay(flow, answers);
      if (journey.at !== 'plan') return;
      plans += 1;
      const said = saidIn(journey);
      for (const { section, kind, text, who } of all) {
        const name = JSON.stringify([section, kind, text]);
        const fitsOne = who.rules.some((rule) => fits(rule, journey));
        // Of a text whose rules are not whole, they say what all share who get it.
        if (who.exact || !fitsOne) {
          expect(said.has(name), `${name} ${JSON.stringify(answers)}`).toBe(fitsOne);
        }
      }
    };
    for (const { answers } of journeys) check(asTried(answers));
    fc.assert(
      fc.property(anyWay, (way) => check(asTried(way))),
      { seed, numRuns: 1500 },
    );
    expect(plans).toBeGreaterThan(100);
  });

  test('is nobody beside: no plan says what the pack does not hold', () => {
    const held = new Set(
      whoGets().map(({ section, kind, text }) => JSON.stringify([section, kind, text])),
    );
    fc.assert(
      fc.property(anyWay, (way) => {
        const journey = replay(flow, way);
        if (journey.at !== 'plan') return;
        expect([...saidIn(journey)].filter((name) => !held.has(name))).toEqual([]);
      }),
      { seed, numRuns: 400 },
    );
  });

  test('and who is offered a sheet is who is offered it', () => {
    const { offered, ends } = written.seen;
    const rules = new Map([...offered].map(([id, cells]) => [id, whoSees(cells, ends)]));
    fc.assert(
      fc.property(anyWay, (way) => {
        const journey = replay(flow, way);
        const ids: readonly string[] = offeredSheets(flow, journey).map(({ id }) => id);
        for (const [id, { rules: some, exact }] of rules) {
          expect(exact, id).toBe(true);
          expect(
            some.some((rule) => fits(rule, journey)),
            id,
          ).toBe(ids.includes(id));
        }
      }),
      { seed, numRuns: 400 },
    );
  });
});

test('A text that no way leads to would be told as such', () => {
  const cells = new Cells(['nation'], {});
  expect(whoSees(new Bits(), cells)).toEqual({ rules: [], exact: true });
});
