import { sheetWords } from '#interface/sheetWords.ts';
import { flow as secondOpinion } from '../../../flows/second-opinion/index.ts';
import { marginsOf, printed, type Sheet } from '../../support/browser/paper.ts';
import { expect, test } from '../../support/browser/quiet.ts';
import { lettersOf } from '../../support/browser/screenText.ts';
import { journeyOf, openWith } from '../../support/browser/walk.ts';
import { lettersFor } from '../../support/letters.ts';

const people = [
  'A man in England doubts the diagnosis, with an operation in twelve days',
  'A daughter in Wales asks for her father, who agreed, and has a concern too',
  'A mother in Scotland asks for her child',
  'A woman near a border does not know who to ask',
];

for (const name of people) {
  test(`${name}: each letter is one page by itself, from the sender to the signature, headed by nothing of the guide’s`, async ({
    page,
  }) => {
    const { answers } = journeyOf(name);
    const letters = lettersFor(answers);
    expect(letters.length).toBeGreaterThan(0);
    await openWith(page, answers, 'letter');
    for (const { letter, paragraphs } of letters) {
      if (letters.length > 1) await page.getByLabel(sheetWords.letter.to).selectOption(letter.id);
      const margins = await marginsOf(page);
      const sheets = await printed(page, margins);
      expect(sheets, letter.id).toHaveLength(1);
      const [sheet] = sheets;
      expect(
        sheet?.head.map(({ text }) => text),
        letter.id,
      ).toEqual([]);
      const title = lettersOf(secondOpinion.name);
      const [first = '', ...others] = textsOf(sheet);
      expect(lettersOf(first), letter.id).not.toContain(title);
      // Named once, in the line at the end.
      const naming = [first, ...others].filter((text) => lettersOf(text).includes(title));
      expect(naming.length, letter.id).toBeLessThanOrEqual(1);
      expect(others.join(' '), letter.id).toContain('Yours sincerely');
      expect(paragraphs.length).toBeGreaterThan(3);
    }
  });
}

function textsOf(sheet: Sheet | undefined): string[] {
  return (sheet?.lines ?? []).map(({ text }) => text);
}
