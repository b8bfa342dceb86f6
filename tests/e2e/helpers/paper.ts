import type { Page } from '@playwright/test';
import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Words on a page of paper. Lengths are points, from the left and the foot of the page. */
interface Words {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly foot: number;
  readonly size: number;
}

interface Line {
  readonly text: string;
  readonly words: readonly Words[];
}

export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** From top to bottom, without the page number. */
  readonly lines: readonly Line[];
  readonly pageNumber: string;
  /** Every colour that is not the paper's own, as `red green blue`. */
  readonly colours: readonly string[];
}

/** What a printer would get. */
export async function printed(page: Page): Promise<Sheet[]> {
  const data = await page.pdf({ preferCSSPageSize: true, tagged: true });
  const paper = await getDocument({ data: new Uint8Array(data), verbosity: 0 }).promise;
  const sheets: Sheet[] = [];
  for (let number = 1; number <= paper.numPages; number += 1) {
    sheets.push(await sheetOf(await paper.getPage(number)));
  }
  await paper.destroy();
  return sheets;
}

async function sheetOf(page: PDFPageProxy): Promise<Sheet> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const words = items.flatMap((item): Words[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , x = 0, y = 0, left = 0, foot = 0] = item.transform as number[];
    const size = Math.hypot(x, y);
    return [{ text: item.str, left, right: left + item.width, foot, size }];
  });
  const lines = linesOf(words);
  return {
    width,
    height,
    lines: lines.slice(0, -1),
    pageNumber: lines.at(-1)?.text ?? '',
    colours: await coloursOf(page),
  };
}

/** Words whose feet are on one level are one line. */
function linesOf(words: readonly Words[]): Line[] {
  const lines: Words[][] = [];
  for (const word of [...words].sort((a, b) => b.foot - a.foot)) {
    const last = lines.at(-1);
    if (last?.[0] && Math.abs(last[0].foot - word.foot) < 2) last.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => {
    const inOrder = line.sort((a, b) => a.left - b.left);
    return { text: inOrder.map(({ text }) => text).join(' '), words: inOrder };
  });
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
