/**
 * How the side-by-side benchmark of decision wizards goes through the guide. Its own adapter finds radios and Continue
 * by their roles. Beside those the guide has screens of advice, whose buttons go on; their value is the id of an
 * option. To the benchmark they are like a start page: something to press before the next question. The first option
 * of the first question ends in an emergency, so another is chosen there. A question may be longer than the screen, so
 * an answer and Continue are pressed one after the other, each where it is by then.
 *
 * @typedef {object} Tools calls into the page that is measured
 * @property {(name: string) => Promise<{ kind: string, text: string } | undefined>} call
 * @property {(point: { x: number, y: number }) => Promise<unknown>} tap
 * @property {{ kind: string, text: string } | null} only the view that the next calls are for, where it is known
 *
 * @typedef {(page: import('@playwright/test').Page, tools: Tools, other?: boolean) => Promise<boolean>} Act
 *
 * @param {(overrides: object) => { open: Act, chooseFirst: Act, continue: Act, getOn: Act }} roles the benchmark's own adapter
 * @example added({ …, adapter: guideAdapter(roles) })
 */
export function guideAdapter(roles) {
  const start = '^start now\\b|^(carryOn|enough|stillWant)$';
  const plain = roles({ start });
  /** @type {Act} */
  const goOn = async (page, tools) => {
    const before = tools.only ?? (await tools.call('view'));
    if (!(await plain.continue(page, tools))) return false;
    // At most three seconds, in steps of a frame; a longer wait is for the benchmark to see.
    for (let frame = 0; frame < 180; frame += 1) {
      const now = await tools.call('view');
      if (now?.kind === 'start' && now.text !== before?.text) return plain.open(page, tools);
      if (now && now.text !== before?.text && now.kind !== 'none') return true;
      await page.waitForTimeout(16);
    }
    return true;
  };
  /** @type {Act} */
  const chooseFirst = async (page, tools, other) => {
    const point = await page.evaluate(() => {
      const label = document.querySelector('label[for="rightNow-none"]');
      label?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = label?.getBoundingClientRect();
      return box ? { x: box.left + 20, y: box.top + box.height / 2 } : undefined;
    });
    if (!point) return plain.chooseFirst(page, tools, other);
    await tools.tap(point);
    return true;
  };
  const adapter = roles({ start, chooseFirst, continue: goOn });
  // As early as can be: what is on the screen is known, so nothing need be asked about it. Nor is the next screen
  // waited for: a press that was not taken is for the benchmark to see, and to make again.
  adapter.getOn = async (page, tools, other) =>
    tools.only?.kind === 'question'
      ? (await chooseFirst(page, tools, other)) && plain.continue(page, tools)
      : adapter.open(page, tools);
  return adapter;
}
