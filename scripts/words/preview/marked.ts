import { diffWordsWithSpace } from 'diff';
import { JSDOM } from 'jsdom';
import type { Drawn } from './screens.tsx';

/** Two states of a screen with what went and what came marked in them. */
export interface Marked {
  readonly before: string;
  readonly now: string;
  /** The sentences that hold a mark, as they are said. */
  readonly saidBefore: readonly string[];
  readonly saidNow: readonly string[];
}

type Look = Pick<Drawn, 'part' | 'html'>;

/**
 * Marks word by word what is not the same in two states of a screen: `<del>` in the old one, `<ins>` in the new one.
 *
 * @param before undefined where the screen is new
 * @param now undefined where it is gone
 * @returns undefined where both say the same
 */
export function marked(before: Look | undefined, now: Look | undefined): Marked | undefined {
  if (before?.html === now?.html) return undefined;
  const [old, fresh] = [lookedAt(before), lookedAt(now)];
  const oldText = allText(old);
  const newText = allText(fresh);
  if (oldText === newText) return undefined;
  const went: Range[] = [];
  const came: Range[] = [];
  let [inOld, inNew] = [0, 0];
  for (const { value, added, removed } of diffWordsWithSpace(oldText, newText)) {
    if (removed) went.push([inOld, inOld + value.length]);
    if (added) came.push([inNew, inNew + value.length]);
    if (!added) inOld += value.length;
    if (!removed) inNew += value.length;
  }
  const saidBefore = mark(old, went, 'del');
  const saidNow = mark(fresh, came, 'ins');
  return { before: old.innerHTML, now: fresh.innerHTML, saidBefore, saidNow };
}

type Range = readonly [from: number, to: number];

/** The part of a page that is looked at, as nodes. What leads elsewhere leads nowhere here. */
function lookedAt(look: Look | undefined): Element {
  const { document } = new JSDOM(look?.html ?? '').window;
  const { body } = document;
  const main = body.querySelector('main');
  if (look?.part === 'around') main?.remove();
  const drop = look?.part === 'before the path' ? 'script, .step' : 'script';
  const part = look?.part === 'around' || !main ? body : main;
  for (const each of part.querySelectorAll(drop)) each.remove();
  for (const each of part.querySelectorAll('*')) {
    for (const name of ['id', 'href', 'for', 'name', 'tabindex', 'hidden', 'aria-describedby']) {
      each.removeAttribute(name);
    }
    if (each.matches('button')) each.setAttribute('type', 'button');
  }
  return part;
}

function textNodes(element: Element): readonly Text[] {
  const { document, NodeFilter } = element.ownerDocument.defaultView as unknown as Window &
    typeof globalThis;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes.filter(({ data }) => data.trim() !== '');
}

/** Nodes are kept apart by the end of a line, so that no word of one runs into the next. */
function allText(element: Element): string {
  return textNodes(element)
    .map(({ data }) => data)
    .join('\n');
}

/** Marks some ranges of the text, and returns the sentences in which marks stand. */
function mark(element: Element, ranges: readonly Range[], tag: 'del' | 'ins'): readonly string[] {
  const said = new Set<string>();
  let start = 0;
  for (const node of textNodes(element)) {
    const { data, ownerDocument } = node;
    const end = start + data.length;
    const within = ranges
      .filter(([from, to]) => from < end && to > start)
      .map(([from, to]): Range => [Math.max(from, start) - start, Math.min(to, end) - start])
      .filter(([from, to]) => data.slice(from, to).trim() !== '');
    start = end + 1;
    if (within.length === 0) continue;
    const sentence = node.parentElement?.closest(sentences) ?? node.parentElement;
    said.add(plain(sentence?.textContent ?? data));
    const parts: (string | Element)[] = [];
    let at = 0;
    for (const [from, to] of within) {
      const wrapped = ownerDocument.createElement(tag);
      wrapped.textContent = data.slice(from, to);
      parts.push(data.slice(at, from), wrapped);
      at = to;
    }
    node.replaceWith(...parts, data.slice(at));
  }
  return [...said];
}

const sentences = 'p, li, h1, h2, h3, h4, h5, h6, label, legend, dt, dd, th, td, summary';

/** A text with one space where there is any. */
export function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
