import type { Page } from '@playwright/test';
import { page as pageWords } from '#interface/page.ts';
import { sheetWords } from '#interface/sheetWords.ts';
import { words } from '#interface/words.ts';
import { flow as secondOpinion } from '../../../flows/second-opinion/index.ts';
import { sheets } from '../../../flows/second-opinion/sheets/offered.ts';
import { buildId } from '../../../src/browser/buildId.ts';
import { runningHead } from '../../../src/components/PaperHeader/runningHead.ts';
import {
  type Answers,
  answerTo,
  longest,
  mostQuestions,
  replay,
  say,
} from '../../../src/engine/index.ts';
import { expectNoViolations } from '../../support/browser/audit/axe.ts';
import {
  type Margins,
  marginsOf,
  pointsPerMm,
  printed,
  type Sheet,
} from '../../support/browser/paper.ts';
import { expect, test } from '../../support/browser/quiet.ts';
import { lettersOf, screenText } from '../../support/browser/screenText.ts';
import { builtId } from '../../support/browser/served/builtId.ts';
import { journeyOf, openOutcome, openWithSaved } from '../../support/browser/walk.ts';
import { offeredIds, offerOf } from '../../support/sample/sheetsOf.ts';
import { savedText } from '../../support/walk/savedText.ts';

const people = [
  'A man in England doubts the diagnosis, with an operation in twelve days',
  'A man in Northern Ireland asked the hospital and was told no',
  'A woman near a border does not know who to ask',
  'A patient who does not feel able to ask',
  'A husband with a health power of attorney',
  'A mother in Scotland asks for her child',
  'A son who has not asked his mother yet',
  'A nurse in England goes through it with a patient',
  'A nurse in Wales was asked by a patient',
];
/** People of each kind: who asks for themselves, for another, for a child, and with a professional. */
const choosers = [
  'A man in England doubts the diagnosis, with an operation in twelve days',
  'A daughter in Wales asks for her father, who agreed, and has a concern too',
  'A mother in Scotland asks for her child',
  'A son who has not asked his mother yet',
  'A nurse in England goes through it with a patient',
];
/** How many pages anybody gets of each, in standard size and with nothing typed. */
const mostPages: Readonly<Record<string, number>> = {
  plan: 1,
  letter: 1,
  questions: 2,
  bring: 1,
  options: 2,
  note: 1,
  kidney: 1,
  afterwards: 1,
  paying: 1,
  access: 1,
  trials: 1,
};
/** Across a border, four nations’ bodies are on the plan. */
const acrossBorder = { plan: 2 };
const someone = choosers[0] ?? '';
const a4 = { width: 210 * pointsPerMm, height: 297 * pointsPerMm };
const usLetter = { width: 612, height: 792 };
const smallest = { standard: 12, large: 18 };
type Size = keyof typeof smallest;
/** A browser rounds to device pixels, and a PDF's letters are a little wider than those on the screen. */
const tolerance = 1;
const overhang = 3;

const supportLine = secondOpinion.organisation.supportLine.number ?? '';

for (const name of people) {
  test(`${name}: has on paper what was on screen`, async ({ page }) => {
    await openOutcome(page, journeyOf(name));
    const onScreen = lettersOf(await screenText(page));
    const paperHeader = await page.locator('.paper-header').textContent();
    const headings = await headingsOf(page);

    const sheets = await printed(page, await marginsOf(page));

    const toWriteOn = isInClinic(name) ? words.outcome.nurse : '';
    expect(lettersOf(allText(sheets))).toBe(
      lettersOf(paperHeader ?? '') + onScreen + lettersOf(toWriteOn),
    );
    expect(textOf(sheets[0])).toContain(supportLine);
    expect(allText(sheets)).not.toMatch(/\(Link:|http/);
    expect(sheets.length).toBeLessThanOrEqual(mostPagesOf('plan', name));
    expectReadable(sheets, await marginsOf(page));
    expectWellFilled(sheets);
    for (const sheet of sheets) expectNoHeadingAtTheFoot(sheet, headings);
  });
}

/** Somebody undecided, who was told no, with a date set: each of these has as much on the plan as there can be. */
const undecided: Answers = [
  { step: 'informed', option: 'yes' },
  { step: 'mind', option: 'undecided' },
  { step: 'matters', option: 'done', ticks: ['closeToHome'] },
  { step: 'whose', option: 'consultant' },
  { step: 'asked', option: 'refused' },
  { step: 'treatment', option: 'dateSet' },
  { step: 'delay', option: 'notYet' },
];
const forAnAdult: Answers = [
  { step: 'who', option: 'adult' },
  { step: 'agreed', option: 'spoken' },
];
const withAuthority: Answers = [
  { step: 'who', option: 'mayNotDecide' },
  { step: 'canDecide', option: 'no' },
  { step: 'authority', option: 'health' },
];
const longestPlans = [
  { nation: 'northernIreland', who: forAnAdult, pages: mostPages['plan'] },
  { nation: 'scotland', who: withAuthority, pages: mostPages['plan'] },
  { nation: 'acrossBorder', who: forAnAdult, pages: acrossBorder.plan },
  { nation: 'acrossBorder', who: withAuthority, pages: acrossBorder.plan },
];

for (const { nation, who, pages } of longestPlans) {
  const asks = who.at(-1)?.step;
  test(`a person has the longest plan of ${nation}, by ${asks}, on A4 with no page more than promised`, async ({
    page,
  }) => {
    const begun = [
      { step: 'rightNow', option: 'none' },
      { step: 'nation', option: nation },
    ];
    const answers = [...begun, ...who, ...undecided];
    await openOutcome(page, { answers, endsAt: 'plan' });
    const margins = await marginsOf(page);
    const sheets = await printed(page, margins);
    expect(sheets.length).toBeLessThanOrEqual(pages ?? 0);
    expectReadable(sheets, margins);
    const headings = await headingsOf(page);
    for (const sheet of sheets) expectNoHeadingAtTheFoot(sheet, headings);
  });
}

for (const name of choosers) {
  test(`${name}: prints each thing alone, and all of them together, as on its screen`, async ({
    page,
  }) => {
    test.slow();
    await printAtOnce(page);
    await openOutcome(page, journeyOf(name));
    const offered = offeredTo(name);
    const fromItsScreen: Record<string, string> = {};
    for (const paper of offered) {
      if (paper !== 'plan') await goTo(page, paper);
      fromItsScreen[paper] = allText(await printed(page, await marginsOf(page)));
    }

    await goTo(page, 'print');
    const margins = await marginsOf(page);
    await expectNoViolations(page, 'print');
    const alone: Sheet[] = [];
    for (const paper of ownFirst(offered)) {
      await choose(page, [paper]);
      const sheets = await printed(page, margins);
      expect(allText(sheets), paper).toBe(fromItsScreen[paper]);
      expect(sheets.length, `pages of ${paper}`).toBeLessThanOrEqual(mostPagesOf(paper, name));
      expectReadable(sheets, margins);
      expectWellFilled(sheets);
      alone.push(...sheets);
    }

    // Whatever goes to somebody else comes after the rest, on a print of its own.
    await choose(page, offered);
    const together = await printed(page, margins);
    expectReadable(together, margins);
    const others = offered.filter((paper) => forOthers.includes(paper));
    const then: Sheet[] = [];
    for (const paper of others) {
      await page.getByRole('button', { name: sheetWords.print.button, exact: true }).click();
      const named = sheetWords.print.next(headingOf(paper, name));
      await expect(page.getByRole('button', { name: named, exact: true })).toBeVisible();
      const next = await printed(page, margins);
      expectReadable(next, margins);
      then.push(...next);
    }
    expect([...together, ...then].map(textOf)).toEqual(alone.map(textOf));
  });

  test(`${name}: can have it all in large print`, async ({ page }) => {
    await openOutcome(page, journeyOf(name));
    await goTo(page, 'print');
    await choose(page, offeredTo(name));
    const standard = await printed(page, await marginsOf(page));
    await page.getByRole('radio', { name: 'Large print' }).check();
    const margins = await marginsOf(page, 'large');
    const large = await printed(page, margins);

    expect(lettersOf(allText(large))).toBe(lettersOf(allText(standard)));
    expectReadable(large, margins, { size: 'large' });
  });
}

test('fault 47: a person who doubled the size of the text has nothing cut off on paper', async ({
  page,
}) => {
  const { margins, usual } = await allChosen(page);

  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  const doubled = await printed(page, margins);
  expect(lettersOf(allText(doubled))).toBe(usual);
  expectReadable(doubled, margins);

  await page.getByRole('radio', { name: 'Large print' }).check();
  const largeMargins = await marginsOf(page, 'large');
  const large = await printed(page, largeMargins);
  expect(lettersOf(allText(large))).toBe(usual);
  expectReadable(large, largeMargins, { size: 'large' });
});

test('fault 47: a person who scales the print to 200 % has nothing cut off', async ({ page }) => {
  const { margins, usual } = await allChosen(page);
  const scaled = await printed(page, margins, { scale: 2 });
  expect(lettersOf(allText(scaled))).toBe(usual);
  expectReadable(scaled, margins);
});

test('fault 47: a person whose printer has Letter paper gets the same words, no smaller', async ({
  page,
}) => {
  const { margins, usual } = await allChosen(page);
  const letter = await printed(page, margins, { format: 'Letter' });
  expect(lettersOf(allText(letter))).toBe(usual);
  expectReadable(letter, margins, { paper: usLetter });

  await page.getByRole('radio', { name: 'Large print' }).check();
  const largeMargins = await marginsOf(page, 'large');
  const large = await printed(page, largeMargins, { format: 'Letter' });
  expect(lettersOf(allText(large))).toBe(usual);
  expectReadable(large, largeMargins, { size: 'large', paper: usLetter });
});

test('fault 47: a person with many long questions has each of them printed whole', async ({
  page,
}) => {
  const own = Array.from({ length: mostQuestions }, (_, index) =>
    `Question ${index + 1}: what if ${'the next scan shows something new, '.repeat(9)}`.slice(
      0,
      longest.question,
    ),
  );
  await openWithSaved(page, savedText(journeyOf(someone).answers, { questions: own }), 'print');
  for (const size of ['standard', 'large'] as const) {
    await choose(page, ['questions']);
    await page.getByRole('radio', { name: size === 'large' ? 'Large print' : 'Standard' }).check();
    const margins = await marginsOf(page, size === 'large' ? 'large' : '');
    const sheets = await printed(page, margins);
    const text = lettersOf(allText(sheets));
    for (const question of own) expect(text).toContain(lettersOf(question));
    expectReadable(sheets, margins, { size });
  }
});

test('a person who pastes anything into a question has it printed as it is, and whole', async ({
  page,
}) => {
  const inLatin = [
    '<script>document.title = "gone"</script>',
    '</textarea></li></ul><img src=x onerror=alert(1)>',
    '{{7*7}} <%= 7*7 %>',
    '=cmd|"/C calc"!A0',
    `\u202eIs this the right way round?\u202c`,
    'W'.repeat(longest.question),
    `https://example.org/${'a'.repeat(longest.question - 20)}`,
  ];
  const others = ['هل أحتاج إلى رأي ثانٍ؟', 'האם יש דרך אחרת?', 'Z̸̡̛͚a̷l̶g̵o̴ text', '👩‍👩‍👧‍👦 and 🇬🇧'];
  const own = [...inLatin, ...others];
  await openWithSaved(page, savedText(journeyOf(someone).answers, { questions: own }), 'print');
  await choose(page, ['questions']);
  const margins = await marginsOf(page);
  const sheets = await printed(page, margins);
  const text = lettersOf(allText(sheets));
  for (const question of inLatin) expect(text).toContain(lettersOf(question));
  // From right to left, a PDF may hold the letters in another order; each of them is there.
  const letters = new Set(text);
  for (const letter of lettersOf(others.slice(0, 2).join(''))) expect(letters).toContain(letter);
  expectReadable(sheets, margins);
  await expect(page).not.toHaveTitle('gone');
});

test('fault 36: a guide past its check says so on every paper', async ({ page }) => {
  const later = new Date(`${secondOpinion.checkBy}T12:00:00`);
  later.setDate(later.getDate() + 30);
  await page.clock.setFixedTime(later);
  await openWithSaved(page, savedText(journeyOf(someone).answers, {}, later.getTime()), 'print');
  const offered = offeredTo(someone);
  for (const paper of offered) {
    await choose(page, [paper]);
    const text = allText(await printed(page, await marginsOf(page)));
    expect(lettersOf(text), paper).toContain(lettersOf(words.notices.checkIsDue));
  }
  expect(offered.length).toBeGreaterThan(2);
});

const noPrinter = {
  'the person cancels': () => {
    window.print = () => undefined;
  },
  'the browser has no print': () => {
    Object.defineProperty(window, 'print', { value: undefined });
  },
  'the browser blocks it': () => {
    window.print = () => {
      throw new Error('blocked');
    };
  },
};

for (const [why, breakPrinter] of Object.entries(noPrinter)) {
  test(`fault 46: where ${why}, the page stays as it is and says what helps`, async ({ page }) => {
    await page.addInitScript(breakPrinter);
    await openOutcome(page, journeyOf(someone));
    const told = why === 'the person cancels' ? '' : words.outcome.cannotPrint;
    const plan = await screenText(page);
    await page.getByRole('button', { name: words.outcome.print }).click();
    await expect(page.getByRole('status')).toHaveText(told);
    expect((await screenText(page)).replace(told, '').trim()).toBe(plan.trim());

    await goTo(page, 'print');
    await choose(page, ['plan', 'questions']);
    const chosen = await screenText(page);
    await page.getByRole('button', { name: sheetWords.print.button, exact: true }).click();
    await expect(page.getByRole('status')).toHaveText(told);
    expect(await screenText(page)).toBe(chosen);
    await expect(checkboxOf(page, 'questions')).toBeChecked();
  });
}

test('fault 46: what a person ticks and prints at once is what is printed', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      const ready = [...document.querySelectorAll('.paper h1')].map((one) => one.textContent);
      document.documentElement.dataset['printed'] = ready.join(', ');
    };
  });
  await openOutcome(page, journeyOf(someone));
  await goTo(page, 'print');
  await page.evaluate((button) => {
    document.querySelector<HTMLInputElement>('input[value="options"]')?.click();
    document.querySelector<HTMLInputElement>('input[value="plan"]')?.click();
    const buttons = [...document.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent === button)?.click();
  }, sheetWords.print.button);
  const { listener } = personCalled(someone);
  await expect(page.locator('html')).toHaveAttribute(
    'data-printed',
    say(offerOf('options').heading, listener),
  );
});

test('a person who ticks nothing is told, and the browser’s own command prints no plan', async ({
  page,
}) => {
  await openOutcome(page, journeyOf(someone));
  await goTo(page, 'print');
  await choose(page, []);
  await page.getByRole('button', { name: sheetWords.print.button, exact: true }).click();
  await expect(page.locator('.nhsuk-error-summary')).toBeFocused();
  await expectNoViolations(page, 'print with an error');
  const [sheet, ...others] = await printed(page, await marginsOf(page));
  expect(textOf(sheet).replace(/\s+/g, ' ')).toBe(sheetWords.print.nothing);
  expect(others).toEqual([]);
});

/** Opens the print screen of somebody with all of it ticked, and prints it as it usually is. */
async function allChosen(page: Page) {
  await openOutcome(page, journeyOf(someone));
  await goTo(page, 'print');
  await choose(page, offeredTo(someone));
  const margins = await marginsOf(page);
  return { margins, usual: lettersOf(allText(await printed(page, margins))) };
}

/** Has a printer that prints without asking. */
async function printAtOnce(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'));
      window.dispatchEvent(new Event('afterprint'));
    };
  });
}

/** What somebody else gets, beside the letters. */
const forOthers: readonly string[] = ['note'];

function ownFirst(papers: readonly string[]): readonly string[] {
  const isOwn = (paper: string) => !forOthers.includes(paper);
  return [...papers.filter(isOwn), ...papers.filter((paper) => !isOwn(paper))];
}

function headingOf(paper: string, name: string): string {
  return say(offerOf(paper).heading, personCalled(name).listener);
}

function isInClinic(name: string): boolean {
  return secondOpinion.keepNothing(personCalled(name).journey);
}

/** The sheets that can be printed with the rest, in the order in which they are. */
const printable = sheets.filter(({ onPaper }) => onPaper === 'itself').map(({ id }) => id);

/** What the flow offers this person to print, in its order. */
function offeredTo(name: string): string[] {
  const { journey } = personCalled(name);
  const offered = offeredIds(journey);
  return ['plan', ...printable.filter((paper) => offered.includes(paper))];
}

function mostPagesOf(paper: string, name: string): number {
  const isAcross = answerTo(journeyOf(name).answers, 'nation')?.option === 'acrossBorder';
  return (paper === 'plan' && isAcross ? acrossBorder.plan : mostPages[paper]) ?? 0;
}

function personCalled(name: string) {
  const journey = replay(secondOpinion, journeyOf(name).answers);
  return { journey, listener: secondOpinion.reader(journey) };
}

/** Goes on inside the guide, so that nothing is lost that is in memory only. */
async function goTo(page: Page, extra: string): Promise<void> {
  await page.evaluate((at) => {
    window.location.hash = `#/${at}`;
  }, extra);
  const { heading } = offerOf(extra);
  const either = typeof heading === 'string' ? [heading] : Object.values(heading);
  await expect(page.locator('h1#heading')).toHaveText(new RegExp(either.join('|')));
  await expect(page.getByText(words.near.coming)).toHaveCount(0);
}

function checkboxOf(page: Page, paper: string) {
  return page.locator(`input[type="checkbox"][value="${paper}"]`);
}

/** Ticks these and no others; of several letters, the first, which is what the letter's own screen shows. */
async function choose(page: Page, wanted: readonly string[]): Promise<void> {
  const boxes = page.getByRole('checkbox');
  await expect(checkboxOf(page, 'plan')).toBeVisible();
  let letters = 0;
  for (const box of await boxes.all()) {
    const value = (await box.getAttribute('value')) ?? '';
    const isLetter = value.startsWith('letter-');
    if (isLetter) letters += 1;
    await box.setChecked(
      isLetter ? letters === 1 && wanted.includes('letter') : wanted.includes(value),
    );
  }
  await expect(page.locator('input[type="checkbox"]:checked')).toHaveCount(wanted.length);
}

function headingsOf(page: Page): Promise<string[]> {
  return page.getByRole('main').getByRole('heading').allTextContents();
}

function textOf(sheet: Sheet | undefined): string {
  return (sheet?.lines ?? []).map(({ text }) => text).join('\n');
}

function allText(sheets: readonly Sheet[]): string {
  return sheets.map(textOf).join('\n');
}

interface Expected {
  readonly size?: Size;
  readonly paper?: { readonly width: number; readonly height: number };
}

/** Headed and numbered, large enough, black, and nothing beyond the margins. */
function expectReadable(
  sheets: readonly Sheet[],
  margins: Margins,
  { size = 'standard', paper = a4 }: Expected = {},
): void {
  const head = lettersOf(runningHead(secondOpinion, new Date()).replace(buildId, builtId()));
  expect(sheets.length).toBeGreaterThan(0);
  for (const [index, sheet] of sheets.entries()) {
    const page = `page ${index + 1}`;
    expect(Math.abs(sheet.width - paper.width), page).toBeLessThan(tolerance);
    expect(Math.abs(sheet.height - paper.height), page).toBeLessThan(tolerance);
    expect(lettersOf(linesAsText(sheet.head)), page).toBe(head);
    // A preview says so there too: tests/e2e/pages/preview.spec.ts.
    const number = `Page ${index + 1} of ${sheets.length}`;
    expect(linesAsText(sheet.foot).replace(pageWords.preview, '').trim()).toBe(number);
    const all = [...sheet.head, ...sheet.lines, ...sheet.foot].flatMap((line) => line.words);
    const small = all.filter((word) => word.size < smallest[size] - 0.1);
    const beyond = (margin: number, lines: Sheet['lines']) =>
      lines
        .flatMap((line) => line.words)
        .filter(({ left, right }) => left < margin || right > paper.width - margin);
    // What stands in the margins themselves is only to be well away from the edge.
    const cut = [
      ...beyond(margins.side - overhang, sheet.lines),
      ...beyond(margins.side / 2, [...sheet.head, ...sheet.foot]),
    ];
    expect(small, `small print on ${page}`).toEqual([]);
    expect(cut, `words beyond the margin of ${page}`).toEqual([]);
    expect(new Set(sheet.colours), `ink of ${page}`).toEqual(new Set(['0 0 0']));
  }
}

function linesAsText(lines: Sheet['lines']): string {
  return lines.map(({ text }) => text).join(' ');
}

/** No page of a paper is left half empty but its last, and none holds a line or two. */
function expectWellFilled(sheets: readonly Sheet[]): void {
  for (const [index, { lines, height }] of sheets.entries()) {
    expect(lines.length, `lines on page ${index + 1}`).toBeGreaterThan(4);
    if (index === sheets.length - 1) continue;
    const lowest = Math.min(...lines.flatMap((line) => line.words.map(({ foot }) => foot)));
    expect(lowest / height, `what is empty of page ${index + 1}`).toBeLessThan(0.4);
  }
}

/** A heading is larger than the text that it must not be parted from, at the foot of a page or of a column. */
function expectNoHeadingAtTheFoot(
  { lines, foot }: Sheet,
  headings: readonly string[],
  size: Size = 'standard',
): void {
  const lasts = (['left', 'right', 'both'] as const).map((side) =>
    lines.findLast((line) => line.side === side),
  );
  for (const last of [...lasts, lines.at(-1)]) {
    if (!last) continue;
    const large = last.words.every((word) => word.size > smallest[size] + 0.5);
    const letters = lettersOf(last.text);
    const isHeading = large && headings.some((heading) => lettersOf(heading).endsWith(letters));
    expect(isHeading, `“${last.text}” is the last line of ${linesAsText(foot)}`).toBe(false);
  }
}
