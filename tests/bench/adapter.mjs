/**
 * How the side-by-side benchmark of decision wizards goes through the guide. Its own adapter finds radios and Continue
 * by their roles. Beside those the guide has screens of advice, whose buttons go on; their value is the id of an
 * option. To the benchmark they are like a start page: something to press before the next question.
 *
 * @typedef {object} Tools calls into the page that is measured
 * @property {(name: string) => Promise<{ kind: string, text: string } | undefined>} call
 *
 * @typedef {(page: import('@playwright/test').Page, tools: Tools) => Promise<boolean>} Act
 *
 * @param {(overrides: object) => { open: Act, continue: Act }} roles the benchmark's own adapter
 * @example added({ …, adapter: guideAdapter(roles) })
 */
export function guideAdapter(roles) {
  const adapter = roles({ start: '^start now\\b|^(carryOn|enough|stillWant)$' });
  const goOn = adapter.continue;
  adapter.continue = async (page, tools) => {
    const before = await tools.call('view');
    if (!(await goOn(page, tools))) return false;
    // At most three seconds, in steps of a frame; a longer wait is for the benchmark to see.
    for (let frame = 0; frame < 180; frame += 1) {
      const now = await tools.call('view');
      if (now?.kind === 'start' && now.text !== before?.text) return adapter.open(page, tools);
      if (now && now.text !== before?.text && now.kind !== 'none') return true;
      await page.waitForTimeout(16);
    }
    return true;
  };
  return adapter;
}
