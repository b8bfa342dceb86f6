import type { Page } from '@playwright/test';
import type { Driver } from '../walk/driver.ts';

/** A page of Playwright's, as the walks of all browsers need one. */
export function driverOf(page: Page): Driver {
  return {
    goto: (url) => page.goto(url),
    press: (key) => page.keyboard.press(key),
    evaluate: (expression) => page.evaluate(expression),
  };
}
