import type { Page } from '@playwright/test';
import { flow as secondOpinion } from '../../flows/second-opinion/index.ts';
import { axeFindings } from '../support/browser/audit/axeFindings.ts';
import { beyondTheEdge, cutOff, tooSmallToTap } from '../support/browser/audit/layout.ts';
import { expect, test } from '../support/browser/quiet.ts';
import { faintFocus, faintShapes, faintTexts, faintWhenUsed } from '../support/screens/contrast.ts';
import { everyScreen } from '../support/screens/everyScreen.ts';
import {
  hiddenWhenFocused,
  moving,
  spilling,
  unseenInForcedColours,
  withStyles,
} from '../support/screens/modes.ts';
import { reach } from '../support/screens/place.ts';
import { tooClose } from '../support/screens/targets.ts';

/** Each check finds the fault that it is there for: planted in a screen that has none. */

const phone = { width: 320, height: 568 };

interface Plant {
  readonly css: string;
  readonly find: (page: Page) => Promise<readonly string[]>;
  readonly prepare?: (page: Page) => Promise<void>;
}

const forced = (page: Page) => page.emulateMedia({ forcedColors: 'active' });
/** A bar over the screen, as in clinic, and nothing that keeps the focus from under it. */
const stickyBar = async (page: Page) => {
  await page.locator('.header').evaluate((header) => header.classList.add('clinic'));
};

const plants: Readonly<Record<string, Plant>> = {
  'a wide box': { css: 'h1 { width: 600px; }', find: beyondTheEdge },
  'a box that is cut off': { css: 'h1 { height: 10px; overflow: hidden; }', find: cutOff },
  'words out of their box': {
    css: '.nhsuk-label { display: block; width: 20px; white-space: nowrap; }',
    find: spilling,
  },
  'a small control': {
    css: '.nhsuk-button { min-height: 30px; height: 30px; }',
    find: tooSmallToTap,
  },
  'controls that touch': { css: '.help__list { gap: 0 !important; }', find: tooClose },
  'grey words': { css: 'h1 { color: #777; }', find: faintTexts },
  'a pale visited link': { css: '.footer a:visited { color: #9ab; }', find: faintTexts },
  'words that fade when pointed at': {
    css: 'a:hover { color: #888 !important; }',
    find: faintWhenUsed,
  },
  'a pale ring': {
    css: '.nhsuk-radios__label::before { border-color: #ccc !important; }',
    find: faintShapes,
  },
  'no mark of the focus': {
    css: 'a:focus { outline: 0 !important; box-shadow: none !important; background: none !important; }',
    find: faintFocus,
  },
  'no edge in forced colours': {
    css: '.nhsuk-button, .nhsuk-button::before { border: 0 !important; }',
    find: unseenInForcedColours,
    prepare: forced,
  },
  'no focus in forced colours': {
    css: '.nhsuk-button:focus { outline: 0 !important; }',
    find: unseenInForcedColours,
    prepare: forced,
  },
  'something that moves': { css: '.nhsuk-button { transition: color 1s; }', find: moving },
  'a control under a bar': {
    css: 'html { scroll-padding: 0 !important; } .clinic { position: sticky; top: 0; }',
    find: hiddenWhenFocused,
    prepare: stickyBar,
  },
};

for (const [what, { css, find, prepare }] of Object.entries(plants)) {
  test(`A person is not left with ${what}`, async ({ page }) => {
    await page.setViewportSize(phone);
    await reach(page, [{ step: 'rightNow', option: 'none' }], 'nation');
    if (find !== hiddenWhenFocused) await prepare?.(page);
    expect(await find(page), 'before it is planted').toEqual([]);
    if (find === hiddenWhenFocused) await prepare?.(page);
    await withStyles(page, css);
    expect(await find(page), 'once it is planted').not.toEqual([]);
  });
}

test('A person is not left with what axe finds fault with', async ({ page }) => {
  await reach(page, [], 'rightNow');
  await page.locator('h1').evaluate((h1) => h1.setAttribute('aria-labelledby', 'nothing'));
  await withStyles(page, 'h1 { color: #777; }');
  const { violations } = await axeFindings(page);
  expect(violations.join()).toContain('color-contrast-enhanced');
});

test('Every step and outcome of the path is among the screens', () => {
  const names = everyScreen().map(({ name }) => name);
  const { path } = secondOpinion;
  const missing = Object.keys(path).filter(
    (id) => !names.some((name) => name.split(/[ :]/)[1] === id),
  );
  expect(missing).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});
