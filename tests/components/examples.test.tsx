import { render } from '@testing-library/react';
import axe from 'axe-core';
import { HtmlValidate } from 'html-validate';
import type { ReactElement } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Examples } from '../../src/components/examples.ts';

/** Every component in every state that matters, each on a page of its own. */

const files = Object.keys(import.meta.glob('../../src/components/*/*.tsx'));
const modules = import.meta.glob<{ readonly examples: Examples }>(
  '../../src/components/*/*.examples.tsx',
  { eager: true },
);

const folderOf = (file: string) => file.split('/').at(-2) ?? '';

const examples = Object.entries(modules).flatMap(([file, module]) =>
  Object.entries(module.examples).map(([state, draw]) => {
    const component = folderOf(file);
    return { name: `${component}, ${state}`, component, draw };
  }),
);

/** What stands beside the `main` of every page, not in it. */
const besideMain = new Set(['BackLink', 'Footer', 'Header']);

function onPage(component: string, example: ReactElement): ReactElement {
  if (component === 'Page') return example;
  const isBeside = besideMain.has(component);
  return (
    <>
      {isBeside ? example : null}
      <main>
        <h1>Should I get a second opinion?</h1>
        {isBeside ? null : example}
      </main>
    </>
  );
}

/** What axe cannot decide in jsdom. `tests/accessibility` asks every rule of every screen, in a browser. */
const needsBrowser = new Set([
  // Colours, sizes and style sheets.
  'color-contrast',
  'color-contrast-enhanced',
  'css-orientation-lock',
  'link-in-text-block',
  'scrollable-region-focusable',
  'target-size',
  // It looks for frames, whose content jsdom does not have.
  'landmark-one-main',
  'page-has-heading-one',
]);

const rules = axe
  .getRules()
  .filter(({ ruleId, tags }) => !tags.includes('deprecated') && !needsBrowser.has(ruleId))
  .map(({ ruleId }) => ruleId);

/** What axe finds wrong, and what it is not sure of. */
async function findingsOfAxe(): Promise<readonly string[]> {
  const { violations, incomplete } = await axe.run(document, {
    runOnly: { type: 'rule', values: rules },
  });
  return [...violations, ...incomplete].flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html}`),
  );
}

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // HTML lets a fieldset be without a legend, and ours is named by the heading that asks its question.
    'wcag/h71': 'off',
  },
});

/** What is not valid HTML, such as an element where it may not stand. */
async function faultsIn(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`);
}

beforeEach(() => {
  document.documentElement.lang = 'en-GB';
  document.title = 'Second opinion guide';
});
afterEach(() => {
  document.documentElement.removeAttribute('lang');
  document.title = '';
});

test('whoever changes a component finds its states beside it', () => {
  const folders = new Set(files.map(folderOf));
  expect(folders.size).toBeGreaterThan(25);
  const shown = new Set(examples.map(({ component }) => component));
  expect([...folders].filter((folder) => !shown.has(folder))).toEqual([]);
});

test.each(examples.map(({ name, ...example }) => [name, example] as const))(
  'nothing keeps a person from using %s',
  async (_name, { component, draw }) => {
    const complaints = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
    const { container } = render(onPage(component, draw()));
    for (const complaint of complaints) expect(complaint).not.toHaveBeenCalled();
    expect(await findingsOfAxe()).toEqual([]);
    expect(await faultsIn(container.innerHTML)).toEqual([]);
  },
);

test('what would keep a person from using it does not go by unseen', async () => {
  const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { container } = render(
    <main>
      <h1>Should I get a second opinion?</h1>
      <p>
        <div>A block inside a paragraph</div>
      </p>
      <input type="text" />
      <p aria-describedby="nowhere" />
    </main>,
  );
  expect(complaint).toHaveBeenCalled();
  const found = (await findingsOfAxe()).map((finding) => finding.split(':')[0]);
  expect(found).toEqual(['label', 'aria-valid-attr-value']);
  expect((await faultsIn(container.innerHTML)).join()).toContain('close-order');
});
