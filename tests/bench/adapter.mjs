/**
 * How the side-by-side benchmark of decision wizards goes through the guide. Its own adapter finds radios and Continue
 * by their roles. Beside those the guide has screens of advice, whose buttons go on; their value is the id of an
 * option. To the benchmark they are like a start page: something to press before the next question. On two questions
 * the first option ends the journey early (`leadOn`), so another is chosen there. A question may be longer than the
 * screen; then an answer and Continue are pressed one after the other, each where it is by then.
 *
 * @typedef {object} Tools calls into the page that is measured
 * @property {(name: string) => Promise<{ kind: string, text: string } | undefined>} call
 * @property {(...points: { x: number, y: number }[]) => Promise<unknown>} tap
 * @property {{ kind: string, text: string } | null} only the view that the next calls are for, where it is known
 *
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {(page: Page, tools: Tools, other?: boolean) => Promise<boolean>} Act
 *
 * @param {(overrides: object) => { open: Act, chooseFirst: Act, continue: Act, getOn: Act }} roles the benchmark's own adapter
 * @example added({ …, adapter: guideAdapter(roles) })
 */
export function guideAdapter(roles) {
  const start = '^start now\\b|^carryOn$';
  const plain = roles({ start });
  /** @type {Act} */
  const goOn = async (page, tools) => {
    const before = tools.only ?? (await tools.call('view'));
    if (!(await plain.continue(page, tools))) return false;
    // To ask what is on the screen keeps the page from drawing it, so that waits until the screen is there: at most three
    // seconds; a longer wait is for the benchmark to see.
    for (let look = 0; look < 6; look += 1) {
      await page.waitForTimeout(500);
      const now = await tools.call('view');
      if (now?.kind === 'start' && now.text !== before?.text) return plain.open(page, tools);
      if (now && now.text !== before?.text && now.kind !== 'none') return true;
    }
    return true;
  };
  /** @type {Act} */
  const chooseFirst = async (page, tools, other) => {
    const [answer] = (await pointsOn(page)) ?? [];
    if (!answer) return plain.chooseFirst(page, tools, other);
    await tools.tap(answer);
    return true;
  };
  const adapter = roles({ start, chooseFirst, continue: goOn });
  // As early as can be: what is on the screen is known, so nothing need be asked about it. Nor is the next screen
  // waited for: a press that was not taken is for the benchmark to see, and to make again.
  adapter.getOn = async (page, tools, other) => {
    if (tools.only?.kind !== 'question') {
      const isOpened = await adapter.open(page, tools);
      await sessionOf(page);
      return isOpened;
    }
    const [answer, button] = (await pointsOn(page)) ?? [];
    if (!answer || !button)
      return (await chooseFirst(page, tools, other)) && plain.continue(page, tools);
    await tools.tap(answer, button);
    return true;
  };
  return adapter;
}

/** @type {WeakMap<Page, Promise<import('@playwright/test').CDPSession>>} */
const sessions = new WeakMap();

/**
 * A line of its own to the page: Playwright's would put a script of its own into the page first, which takes a slow
 * processor as long as a screen of the guide.
 *
 * @param {Page} page
 */
function sessionOf(page) {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  return session;
}

/**
 * Where to press on a question whose first option ends the journey: the answer that leads on to the plan, and Continue
 * where it is on the screen too.
 *
 * @param {Page} page
 * @returns {Promise<{ x: number, y: number }[] | undefined>} undefined on every other screen
 */
async function pointsOn(page) {
  const session = await sessionOf(page);
  const { result } = await session.send('Runtime.evaluate', {
    expression: `(${points})()`,
    returnByValue: true,
  });
  return result.value ?? undefined;
}

/** Runs in the page. */
function points() {
  const leadOn = 'label[for="rightNow-none"], label[for="asked-explained"]';
  const label = [...document.querySelectorAll(leadOn)].find((each) => each.checkVisibility());
  if (!label) return null;
  label.scrollIntoView({ block: 'center', behavior: 'instant' });
  const button = document.querySelector('main button[type="submit"]');
  return [label, button]
    .flatMap((each) => each?.getBoundingClientRect() ?? [])
    .filter(({ top, bottom }) => top >= 0 && bottom <= innerHeight)
    .map(({ left, top, height }) => ({ x: left + 20, y: top + height / 2 }));
}
