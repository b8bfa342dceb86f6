import type { Page } from '@playwright/test';
import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Words on a page of paper. Lengths are points, from the left and the foot of the page. */
interface Words {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly foot: number;
  readonly size: number;
  /** How many were drawn before. */
  readonly drawn: number;
}

interface Line {
  readonly text: string;
  readonly words: readonly Words[];
  /** Where a line stands whole on one side of a page; one that is short stands on the left of it. */
  readonly side: Side;
}

type Side = 'left' | 'right' | 'both';

export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** In the margin at the top. */
  readonly head: readonly Line[];
  /** As they are read, between the margins: from top to bottom, and of two columns the left one first. */
  readonly lines: readonly Line[];
  /** In the margin at the foot: the page number. */
  readonly foot: readonly Line[];
  /** Every colour that is not the paper's own, as `red green blue`. */
  readonly colours: readonly string[];
}

/** The margins of a page of paper, in points. */
export interface Margins {
  readonly top: number;
  readonly side: number;
  readonly foot: number;
}

export const pointsPerMm = 72 / 25.4;

interface Printer {
  readonly format?: 'A4' | 'Letter';
  /** What the print dialog calls scale: 2 is 200 %. */
  readonly scale?: number;
}

/** What a printer would get. */
export async function printed(
  page: Page,
  margins: Margins,
  { format = 'A4', scale = 1 }: Printer = {},
): Promise<Sheet[]> {
  return sheetsOf(
    await page.pdf({ preferCSSPageSize: true, tagged: true, format, scale }),
    margins,
  );
}

/** The pages of a PDF. */
export async function sheetsOf(data: Uint8Array, margins: Margins): Promise<Sheet[]> {
  const paper = await getDocument({ data: new Uint8Array(data), verbosity: 0 }).promise;
  const sheets: Sheet[] = [];
  for (let number = 1; number <= paper.numPages; number += 1) {
    sheets.push(await sheetOf(await paper.getPage(number), margins));
  }
  await paper.destroy();
  return sheets;
}

/**
 * The margins that the style sheet gives a page, which has them in millimetres.
 *
 * @param name of the pages; none for those that have no name
 */
export async function marginsOf(page: Page, name = ''): Promise<Margins> {
  return asMargins(name, await page.evaluate(marginsInStyleSheet, name));
}

/** What the style sheet says of the margins of such pages: top, side and foot. It runs in the page. */
export function marginsInStyleSheet(wanted: string): (string | undefined)[] {
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
  const rule = rules.find(
    (one) => one instanceof CSSPageRule && one.selectorText.trim() === wanted,
  );
  const sides = ['margin-top', 'margin-left', 'margin-bottom'];
  return sides.map((side) => (rule as CSSPageRule | undefined)?.style.getPropertyValue(side));
}

/**
 * Margins as points.
 *
 * @throws {Error} where one is not in millimetres
 */
export function asMargins(name: string, found: readonly (string | undefined)[]): Margins {
  const [top = 0, side = 0, foot = 0] = found.map((length) => {
    if (!length?.endsWith('mm')) throw new Error(`A margin of @page ${name} is ${length}`);
    return Number.parseFloat(length) * pointsPerMm;
  });
  return { top, side, foot };
}

async function sheetOf(page: PDFPageProxy, margins: Margins): Promise<Sheet> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const words = items.flatMap((item, drawn): Words[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , x = 0, y = 0, left = 0, foot = 0] = item.transform as number[];
    const size = Math.hypot(x, y);
    return [{ text: item.str, left, right: left + item.width, foot, size, drawn }];
  });
  const isHead = ({ foot }: Words) => foot > height - margins.top;
  const isFoot = ({ foot, size }: Words) => foot + size < margins.foot;
  return {
    width,
    height,
    head: linesOf(words.filter(isHead), width),
    lines: linesOf(
      words.filter((word) => !isHead(word) && !isFoot(word)),
      width,
    ),
    foot: linesOf(words.filter(isFoot), width),
    colours: await coloursOf(page),
  };
}

/** Words whose feet are on one level are one line, or one in each of two columns. */
function linesOf(words: readonly Words[], width: number): Line[] {
  const rows: Words[][] = [];
  for (const word of [...words].sort((a, b) => b.foot - a.foot)) {
    const last = rows.at(-1);
    if (last?.[0] && Math.abs(last[0].foot - word.foot) < 2) last.push(word);
    else rows.push([word]);
  }
  return asRead(rows.flatMap((row) => sidesOf(row, width / 2)));
}

/** Between two columns there is a gutter in the middle of the page, wider than any space between words. */
const gutter = { least: 14, half: 5 };

function sidesOf(row: readonly Words[], middle: number): Line[] {
  const inOrder = [...row].sort((a, b) => a.left - b.left);
  const left = inOrder.filter(({ right }) => right < middle);
  const right = inOrder.filter((word) => word.left > middle + gutter.half);
  const apart = (right[0]?.left ?? middle * 2) - (left.at(-1)?.right ?? 0);
  if (left.length + right.length < inOrder.length || apart < gutter.least) {
    return [lineOf(inOrder, 'both')];
  }
  return [
    ...(left.length > 0 ? [lineOf(left, 'left')] : []),
    ...(right.length > 0 ? [lineOf(right, 'right')] : []),
  ];
}

function lineOf(words: readonly Words[], side: Side): Line {
  return { text: words.map(({ text }) => text).join(' '), words, side };
}

/** What stands between two lines that take the whole width is read down the left, then down the right. */
function asRead(lines: readonly Line[]): Line[] {
  const read: Line[] = [];
  const between: Line[] = [];
  for (const line of lines) {
    if (line.side === 'both') read.push(...leftFirst(between.splice(0)), line);
    else between.push(line);
  }
  return [...read, ...leftFirst(between)];
}

/** A short line below the columns stands on the left as well, and is drawn after them. */
function leftFirst(lines: readonly Line[]): Line[] {
  const right = lines.filter(({ side }) => side === 'right');
  const lastRight = Math.max(...right.map(drawnAt));
  const isAfter = (line: Line) => right.length > 0 && drawnAt(line) > lastRight;
  const left = lines.filter(({ side }) => side === 'left');
  return [...left.filter((line) => !isAfter(line)), ...right, ...left.filter(isAfter)];
}

function drawnAt({ words }: Line): number {
  return words[0]?.drawn ?? 0;
}

async function coloursOf(page: PDFPageProxy): Promise<string[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const colours = fnArray.flatMap((operator, index) =>
    operator === OPS.setFillRGBColor || operator === OPS.setStrokeRGBColor
      ? [Array.from(argsArray[index] as number[]).join(' ')]
      : [],
  );
  return [...new Set(colours)].filter((colour) => colour !== '255 255 255');
}
