import { Bits } from './bits.ts';
import type { Cells } from './cells.ts';
import { getOr } from './getOr.ts';

/** Answers to one step, any of which will do. */
export interface Condition {
  readonly step: string;
  readonly options: readonly string[];
  /** The answers that will not do, of those that could be given there. */
  readonly others: readonly string[];
}

/** Conditions that hold together; none holds for everybody who comes there. */
export type Rule = readonly Condition[];

export interface Who {
  /** Any of which is enough. */
  readonly rules: readonly Rule[];
  /** False where there are more ways to it than can be read: then the rules say what all of them share. */
  readonly exact: boolean;
}

/** How many answers are asked one after the other to tell them apart. */
const deepest = 6;
/** How many rules a person reads; where there were more, one says what all who see it share. */
const mostRules = 12;

/**
 * Who sees something, as rules over the answers, from the sets of answers that lead to it: exactly those, none else. Where
 * answers decide together, the step that parts them best is asked first, and so on.
 */
export function whoSees(cells: Bits, among: Cells): Who {
  const known = getOr(found, among, () => new Map<number, Found[]>());
  const alike = getOr(known, cells.hash, () => []);
  const before = alike.find((one) => one.cells.equals(cells));
  if (before) return before.who;
  const who = findWho(cells, among);
  alike.push({ cells, who });
  return who;
}

interface Found {
  readonly cells: Bits;
  readonly who: Who;
}
/** Many texts go to the same people, so each set of answers is put into rules once. */
const found = new Map<Cells, Map<number, Found[]>>();

function findWho(cells: Bits, among: Cells): Who {
  const rules = rulesOf(cells, among.all, among, deepest);
  if (rules !== undefined && rules.length <= mostRules) return { rules, exact: true };
  return { rules: [conditionsOf(boxAround(cells, among), among.all, among)], exact: false };
}

type Box = ReadonlyMap<string, readonly string[]>;

function rulesOf(cells: Bits, scope: Bits, among: Cells, depth: number): Rule[] | undefined {
  if (cells.isEmpty) return [];
  const box = boxAround(cells, among);
  if (inBox(box, scope, among).equals(cells)) {
    return [conditionsOf(needed(box, cells, scope, among), scope, among)];
  }
  const parting = depth === 0 ? undefined : bestParting(cells, scope, among);
  if (!parting) return undefined;
  const { step, options } = parting;
  const byRule = new Map<string, { options: string[]; rules: Rule[] }>();
  for (const [option, answered] of options) {
    const here = scope.and(answered);
    if (here.isEmpty) continue;
    const rules = rulesOf(cells.and(answered), here, among, depth - 1);
    if (rules === undefined) return undefined;
    const key = JSON.stringify(
      rules.map((rule) => rule.map(({ step, options }) => [step, options])),
    );
    const alike = byRule.get(key);
    if (alike) alike.options.push(option);
    else byRule.set(key, { options: [option], rules });
  }
  const possible = optionsIn(scope, options);
  return [...byRule.values()].flatMap(({ options: these, rules }) =>
    rules.map((rule) => [
      { step, options: these, others: possible.filter((one) => !these.includes(one)) },
      ...rule,
    ]),
  );
}

/** The answers that any of these gave, step by step. */
function boxAround(cells: Bits, among: Cells): Box {
  return new Map(
    [...among.byAnswer].map(([step, options]) => [step, optionsIn(cells, options)] as const),
  );
}

function optionsIn(cells: Bits, options: ReadonlyMap<string, Bits>): readonly string[] {
  return [...options].flatMap(([option, bits]) => (cells.meets(bits) ? [option] : []));
}

/** All in scope who gave one of a box's answers at each step. */
function inBox(box: Box, scope: Bits, among: Cells): Bits {
  let inside = scope;
  for (const [step, options] of box) {
    // Whatever was answered there will do.
    if (options.length === among.byAnswer.get(step)?.size) continue;
    inside = inside.and(answering(step, options, among));
  }
  return inside;
}

function answering(step: string, options: readonly string[], among: Cells): Bits {
  const bits = options.map((option) => among.byAnswer.get(step)?.get(option) ?? new Bits());
  return bits.reduce((all, one) => all.or(one), new Bits());
}

/** A box without the steps that the others decide already; those that were not asked at all go first. */
function needed(box: Box, cells: Bits, scope: Bits, among: Cells): Box {
  const steps = [...box.keys()];
  const left = new Map(box);
  const toTry = [...steps].sort(
    (one, other) => Number(box.get(other)?.includes('')) - Number(box.get(one)?.includes('')),
  );
  for (const step of toTry) {
    const options = left.get(step) ?? [];
    left.delete(step);
    if (!inBox(left, scope, among).equals(cells)) left.set(step, options);
  }
  return left;
}

/** The conditions of a box that leave anybody out. */
function conditionsOf(box: Box, scope: Bits, among: Cells): Rule {
  return [...among.byAnswer].flatMap(([step, bits]) => {
    const options = box.get(step);
    if (!options) return [];
    const others = optionsIn(scope, bits).filter((one) => !options.includes(one));
    return others.length === 0 ? [] : [{ step, options, others }];
  });
}

/** The step whose answers tell best who sees it: the one that leaves the least in doubt. */
function bestParting(cells: Bits, scope: Bits, among: Cells) {
  let best: { step: string; options: ReadonlyMap<string, Bits>; doubt: number } | undefined;
  for (const [step, options] of among.byAnswer) {
    let doubt = 0;
    let parts = 0;
    for (const bits of options.values()) {
      const all = scope.and(bits).size;
      if (all === 0) continue;
      parts += 1;
      const share = cells.and(bits).size / all;
      doubt += all * entropy(share);
    }
    if (parts > 1 && (!best || doubt < best.doubt)) best = { step, options, doubt };
  }
  return best;
}

function entropy(share: number): number {
  if (share === 0 || share === 1) return 0;
  return -share * Math.log2(share) - (1 - share) * Math.log2(1 - share);
}
