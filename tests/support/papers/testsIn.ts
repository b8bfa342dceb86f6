import { parseSync } from 'vite';

/** A test as its file writes it: `%s` and `${name}` stand in the title as they do there. */
export interface WrittenTest {
  readonly title: string;
  /** Whether it may be passed over: skipped, yet to be written, or meant to fail, by itself or with its group. */
  readonly isOff: boolean;
}

type Node = Readonly<Record<string, unknown>> & { readonly type: string };

const switches = new Set(['skip', 'skipIf', 'runIf', 'todo', 'fixme', 'fail', 'fails']);

/**
 * The tests of a file of Vitest or Playwright, without running it, so that a list of all takes a second.
 *
 * @throws {Error} where the source cannot be read
 */
export function testsIn(file: string, source: string): readonly WrittenTest[] {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const found: WrittenTest[] = [];
  const look = (node: Node, isOff: boolean): void => {
    const written = writtenIn(node, source);
    if (!written) {
      for (const child of childrenOf(node)) look(child, isOff);
      return;
    }
    const { title, body, names } = written;
    const off = isOff || names.some((name) => switches.has(name)) || switchesItselfOff(body);
    if (names.includes('describe')) look(body, off);
    else found.push({ title, isOff: off });
  };
  look(program as unknown as Node, false);
  return found;
}

/** What a call of `test` or `describe` says, if it is one: its title, what it runs, and how it was called. */
function writtenIn(node: Node, source: string) {
  if (node.type !== 'CallExpression') return;
  const names = namesOf(node['callee'] as Node);
  if (!['test', 'it', 'describe'].includes(names[0] ?? '')) return;
  const given = node['arguments'] as readonly Node[];
  const [first] = given;
  const body = given.at(-1);
  const isText = first?.type === 'Literal' || first?.type === 'TemplateLiteral';
  if (!isText || !body || !/Function/.test(body.type)) return;
  const value = first['value'];
  const title =
    typeof value === 'string'
      ? value
      : source.slice(Number(first['start']) + 1, Number(first['end']) - 1);
  return { title, body, names };
}

/** `test.describe` as `test`, `describe`; `test.each(rows)` as `test`, `each`. */
function namesOf(callee: Node): readonly string[] {
  if (callee.type === 'Identifier') return [String(callee['name'])];
  if (callee.type === 'CallExpression') return namesOf(callee['callee'] as Node);
  if (callee.type === 'TaggedTemplateExpression') return namesOf(callee['tag'] as Node);
  if (callee.type !== 'MemberExpression') return [];
  const property = callee['property'] as Node;
  return [...namesOf(callee['object'] as Node), String(property['name'])];
}

/** Whether a test or group says of itself that it is not to run: `test.skip(why)`, `context.skip()`. */
function switchesItselfOff(body: Node): boolean {
  return childrenOf(body).some((child) => {
    if (child.type === 'CallExpression') {
      const [owner = '', name = ''] = namesOf(child['callee'] as Node);
      const isOwn = ['test', 'it', 'context'].includes(owner) && switches.has(name);
      if (isOwn && !isTitled(child)) return true;
      if (isTitled(child)) return false;
    }
    return switchesItselfOff(child);
  });
}

function isTitled(call: Node): boolean {
  return writtenIn(call, '') !== undefined;
}

function childrenOf(node: Node): readonly Node[] {
  return Object.values(node).flat().filter(isNode);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}
