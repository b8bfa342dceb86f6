import type { Page } from '@playwright/test';

/** What a screen says to somebody who listens, as a list of lines. */
export interface Spoken {
  readonly title: string;
  /** Where the focus is, which is read first. */
  readonly focus: string;
  /** What stands over the screen: the guide’s name, help, the way back. */
  readonly head: readonly string[];
  readonly screen: readonly string[];
  readonly foot: readonly string[];
}

/** A node of the browser’s accessibility tree, as far as it is read here. */
interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly description?: { readonly value?: unknown };
  readonly value?: { readonly value?: unknown };
  readonly properties?: readonly {
    readonly name: string;
    readonly value: { readonly value?: unknown };
  }[];
  readonly childIds?: readonly string[];
}

/** What is read as a whole: its name says all that is in it. */
const wholes: Readonly<Record<string, string>> = {
  link: 'link',
  button: 'button',
  radio: 'radio button',
  checkbox: 'tick box',
  textbox: 'field',
  image: 'picture',
  DisclosureTriangle: 'button that unfolds',
};
const places: Readonly<Record<string, string>> = {
  banner: 'head of the page',
  navigation: 'links',
  main: 'main part',
  complementary: 'beside it',
  contentinfo: 'foot of the page',
  region: 'part',
  form: 'form',
};
/** Said when it is come to, before what is in it. */
const containers: Readonly<Record<string, string>> = {
  alert: 'said at once',
  status: 'said when it changes',
  group: 'group',
  blockquote: 'quotation',
  figure: 'figure',
  article: 'article',
};
/** What can have the focus beside these, and is not said where it stands. */
const others: Readonly<Record<string, string>> = {
  generic: 'a part without a name',
  RootWebArea: 'the page',
};
const blocks = new Set(
  'paragraph listitem term definition heading Figcaption figcaption blockquote'.split(' '),
);
/** Their words are the name of the control beside them. */
const silent = new Set(['LabelText', 'ListMarker', 'InlineTextBox']);

/**
 * What a screen reader would say, from the accessibility tree that Chromium makes of the page, in the order of the
 * tree: of everything its role, name, state and description.
 */
export async function spokenBy(page: Page): Promise<Spoken> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
  await session.detach();
  const tree = new Map(nodes.map((node) => [node.nodeId, node]));
  const focused = nodes.filter((node) => property(node, 'focused') === true).at(-1);
  const lines = new Reader(tree).read(nodes[0]);
  const from = lines.indexOf('[main part]');
  const to = lines.indexOf('[foot of the page]');
  return {
    title: await page.title(),
    focus: focused ? describe(focused) : 'nothing',
    head: lines.slice(0, from),
    screen: lines.slice(from + 1, to === -1 ? undefined : to),
    foot: to === -1 ? [] : lines.slice(to),
  };
}

class Reader {
  private readonly lines: string[] = [];
  private text = '';
  /** What stands before the next line: the sign of an item, of a term. */
  private sign = '';
  private readonly tree: ReadonlyMap<string, Node>;

  constructor(tree: ReadonlyMap<string, Node>) {
    this.tree = tree;
  }

  read(root: Node | undefined): readonly string[] {
    if (root) this.visit(root);
    this.flush();
    return this.lines;
  }

  private visit(node: Node): void {
    const role = String(node.role?.value ?? '');
    if (node.ignored || role === 'generic' || role === 'none') {
      this.visitAll(node);
      return;
    }
    if (silent.has(role)) return;
    if (role === 'StaticText') {
      this.text += String(node.name?.value ?? '');
      return;
    }
    const isInLine = role === 'link' && this.text.trim() !== '';
    if (role === 'heading' || role in wholes) {
      if (isInLine) this.text += ' …';
      this.say(describe(node) + this.placeAmongChoices(node, role));
      return;
    }
    if (role in places) this.say(`[${[places[role], nameOf(node)].filter(Boolean).join(': ')}]`);
    else if (role in containers) {
      if (role !== 'status' || this.below(node).length > 0) this.say(describe(node));
    } else if (role === 'list') this.say(`list of ${this.items(node)}`);
    else if (blocks.has(role)) this.flush();
    if (role === 'listitem') this.sign = '- ';
    if (role === 'term') this.sign = '? ';
    this.visitAll(node);
    if (!blocks.has(role)) return;
    this.flush();
    this.sign = '';
  }

  private visitAll(node: Node): void {
    for (const id of node.childIds ?? []) {
      const child = this.tree.get(id);
      if (child) this.visit(child);
    }
  }

  private items(list: Node): number {
    return this.below(list).filter((node) => node.role?.value === 'listitem').length;
  }

  /** The nodes that stand directly below, without those that are not told. */
  private below(node: Node): readonly Node[] {
    return (node.childIds ?? []).flatMap((id) => {
      const child = this.tree.get(id);
      if (!child) return [];
      const isTold = !child.ignored && !['generic', 'none'].includes(String(child.role?.value));
      return isTold ? [child] : this.below(child);
    });
  }

  /** Screen readers count the radio buttons of a group. */
  private placeAmongChoices(node: Node, role: string): string {
    if (role !== 'radio') return '';
    const group = [...this.tree.values()].find(
      (one) => one.role?.value === 'group' && this.below(one).includes(node),
    );
    const radios = group ? this.below(group).filter((one) => one.role?.value === 'radio') : [];
    return radios.length === 0 ? '' : `, ${radios.indexOf(node) + 1} of ${radios.length}`;
  }

  private say(line: string): void {
    this.flush();
    this.lines.push(this.sign + line);
    this.sign = '';
  }

  private flush(): void {
    const text = this.text.replace(/\s+/g, ' ').trim();
    this.text = '';
    if (text === '') return;
    this.lines.push(this.sign + text);
    this.sign = '';
  }
}

/** A node as it is read: what it is, its name, its state, what describes it. */
function describe(node: Node): string {
  const role = String(node.role?.value ?? '');
  const level = property(node, 'level');
  const kind = wholes[role] ?? containers[role] ?? others[role] ?? role;
  const said = [role === 'heading' ? `heading ${level}` : kind, nameOf(node) || undefined];
  const state: string[] = [];
  const checked = property(node, 'checked');
  if (checked !== undefined) state.push(String(checked) === 'true' ? 'chosen' : 'not chosen');
  const expanded = property(node, 'expanded');
  if (expanded !== undefined) state.push(expanded === true ? 'open' : 'closed');
  if (property(node, 'disabled') === true) state.push('out of use');
  if (property(node, 'invalid') === 'true') state.push('wrong');
  if (role === 'textbox') state.push(String(node.value?.value || 'empty'));
  const description = String(node.description?.value ?? '');
  const parts = [said.filter(Boolean).join(': '), ...state].join(', ');
  return description === '' ? parts : `${parts} — ${description.replace(/\s+/g, ' ').trim()}`;
}

function nameOf(node: Node): string {
  return String(node.name?.value ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

function property(node: Node, wanted: string): unknown {
  return node.properties?.find(({ name }) => name === wanted)?.value.value;
}
