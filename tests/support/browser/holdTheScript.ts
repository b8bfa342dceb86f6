import type { Page } from '@playwright/test';

/** Holds the guide's first script back until it is let come. */
export async function holdTheScript(page: Page): Promise<() => void> {
  let letItCome = () => {};
  const held = new Promise<void>((come) => {
    letItCome = come;
  });
  await page.route('**/assets/index-*.js', async (route) => {
    await held;
    await route.continue();
  });
  return letItCome;
}
