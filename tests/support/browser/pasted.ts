import type { Page } from '@playwright/test';

/** What is in the clipboard, as a person gets it who pastes. The guide itself may not read the clipboard. */
export async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const box = document.createElement('textarea');
    document.body.append(box);
    box.focus();
  });
  await page.keyboard.press('ControlOrMeta+V');
  return page.evaluate(() => {
    const box = document.body.lastElementChild as HTMLTextAreaElement;
    const { value } = box;
    box.remove();
    return value;
  });
}
