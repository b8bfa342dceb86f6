import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

/** What GitHub reads: the checks of every change, updates, and forms for those who find something wrong. */

const root = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const forms = readdirSync(join(root, '.github/ISSUE_TEMPLATE')).filter(
  (name) => name !== 'config.yml',
);

interface Step {
  readonly uses?: string;
  readonly run?: string;
}
const workflow: {
  readonly permissions: Record<string, string>;
  readonly jobs: {
    readonly check: {
      readonly strategy: {
        readonly matrix: Record<'system' | 'node', readonly (string | number)[]>;
      };
      readonly steps: readonly Step[];
    };
  };
} = parse(read('.github/workflows/check.yml'));
const { strategy, steps } = workflow.jobs.check;

/** The commands of the README that it calls two. */
function twoCommands(): readonly string[] {
  const [, block = ''] =
    /## Two commands\n[\s\S]*?\n\n((?: {4}.*\n)+)/.exec(read('README.md')) ?? [];
  return block
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim());
}

test('Each change runs the two commands of the README, and no other of npm', () => {
  const commands = twoCommands();
  expect(commands).toEqual(['npm start', 'npm test']);
  const run = steps.flatMap(({ run: text = '' }) => text.match(/\bnpm \w+/g) ?? []);
  expect([...new Set(run)].sort()).toEqual([...commands].sort());
});

test('The checks run on Linux, Windows and macOS, with each Node that package.json allows', () => {
  const systems = strategy.matrix.system.map((system) => String(system).split('-')[0]);
  expect(systems).toEqual(['ubuntu', 'windows', 'macos']);
  const { node }: { readonly node: string } = JSON.parse(read('package.json')).engines;
  const allowed = node.split('||').map((range) => Number(/\d+/.exec(range)?.[0]));
  expect(strategy.matrix.node).toEqual(allowed);
});

test('The checks may read and no more, and nobody can change an action under them', () => {
  expect(workflow.permissions).toEqual({ contents: 'read' });
  const used = [...read('.github/workflows/check.yml').matchAll(/uses: (.*)$/gm)];
  expect(used.length).toBeGreaterThan(1);
  for (const [, action] of used) {
    expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  }
});

test('Packages, actions and the image of nginx are looked after', () => {
  const { updates }: { readonly updates: readonly Record<string, string>[] } = parse(
    read('.github/dependabot.yml'),
  );
  expect(updates.map((one) => [one['package-ecosystem'], one['directory']])).toEqual([
    ['npm', '/'],
    ['github-actions', '/'],
    ['docker', '/docs/hosting'],
  ]);
});

test('An editor has a form for a wrong number, an unclear sentence and a changed fact', () => {
  expect(forms).toEqual(['changed-fact.yml', 'unclear-sentence.yml', 'wrong-number.yml']);
});

test.each(forms)(
  'The form %s asks each thing once, and says which it cannot do without',
  (form) => {
    const { name, description, body } = parse(read(`.github/ISSUE_TEMPLATE/${form}`)) as {
      readonly name: string;
      readonly description: string;
      readonly body: readonly {
        readonly type: string;
        readonly id?: string;
        readonly attributes: { readonly label?: string; readonly value?: string };
        readonly validations?: { readonly required: boolean };
      }[];
    };
    expect([typeof name, typeof description]).toEqual(['string', 'string']);
    const asked = body.filter(({ type }) => type !== 'markdown');
    const kinds = ['markdown', 'input', 'textarea', 'dropdown', 'checkboxes'];
    expect(body.filter(({ type }) => !kinds.includes(type))).toEqual([]);
    const ids = asked.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(asked.every(({ id, attributes }) => id && attributes.label)).toBe(true);
    expect(asked.filter(({ validations }) => validations?.required).length).toBeGreaterThan(1);
  },
);
