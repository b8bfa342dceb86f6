import { type Change, changesSince } from '../../review/editions/changes.ts';
import { type Marked, marked, plain } from './marked.ts';
import type { Drawn, WordsDrawn } from './screens.tsx';

/** A screen that says something else than before. */
export interface ChangedScreen extends Marked {
  readonly name: string;
  /** Other screens that show nothing changed but what this one shows. */
  readonly alike: readonly string[];
  /** Of the texts that changed, those that it shows. */
  readonly texts: readonly string[];
}

/** All that a change of words does. */
export interface ChangedWords {
  readonly texts: readonly Change[];
  readonly screens: readonly ChangedScreen[];
  /** How many screens changed, with those that are alike. */
  readonly count: number;
}

/** Compares the words of two states of the guide, text by text and screen by screen. */
export function changedScreens(before: WordsDrawn, now: WordsDrawn): ChangedWords {
  const texts = changesSince(before.texts, now.texts);
  const old = new Map(before.screens.map((screen) => [screen.id, screen]));
  const kept = new Set(now.screens.map(({ id }) => id));
  const pairs = [
    ...now.screens.map((screen) => [old.get(screen.id), screen] as const),
    ...before.screens.filter(({ id }) => !kept.has(id)).map((gone) => [gone, undefined] as const),
  ];
  const byGroup = new Map<string, (ChangedScreen & { alike: string[] })[]>();
  let count = 0;
  for (const [was, is] of pairs) {
    const marks = marked(was, is);
    if (!marks) continue;
    count += 1;
    const { group, name } = (is ?? was) as Drawn;
    const shown = byGroup.get(group) ?? [];
    byGroup.set(group, shown);
    const same = shown.find((one) => saysAll(one, marks));
    if (same) same.alike.push(name);
    else shown.push({ ...marks, name, alike: [], texts: textsOn(marks, texts, before, now) });
  }
  return { texts, screens: [...byGroup.values()].flat(), count };
}

function saysAll(one: Marked, { saidBefore, saidNow }: Marked): boolean {
  return (
    saidBefore.every((said) => one.saidBefore.includes(said)) &&
    saidNow.every((said) => one.saidNow.includes(said))
  );
}

/** The changed texts that stand in a sentence that is marked. */
function textsOn(
  { saidBefore, saidNow }: Marked,
  texts: readonly Change[],
  before: WordsDrawn,
  now: WordsDrawn,
): readonly string[] {
  return texts
    .map(({ id }) => id)
    .filter((id) => stands(before.texts[id], saidBefore) || stands(now.texts[id], saidNow));
}

function stands(text: string | undefined, sentences: readonly string[]): boolean {
  if (text === undefined || text === '') return false;
  // Where a value is put in, the text is read with “…”.
  const parts = asSaid(text).split('…').map(plain);
  return sentences.some((said) => parts.every((part) => said.includes(part)));
}

/** A text of the ledger has its quotes and ends of lines escaped. */
function asSaid(text: string): string {
  return text.replaceAll(/\\(.)/g, (_, after: string) => (after === 'n' ? ' ' : after));
}
