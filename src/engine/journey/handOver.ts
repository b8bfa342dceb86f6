import type { Flow } from '../flow/flow.ts';
import { optionsOf } from '../flow/optionsOf.ts';
import type { Answer, Answers } from './journey.ts';
import { replay } from './replay.ts';

type PathOf = Pick<Flow, 'first' | 'path' | 'ticks'>;

const start = '#open-';
/** One character: that of the path's version. Links of version 1, which was never published, had another shape. */
const version = '2';
/** No two of them look alike, and none is changed by mail, chat or a code's reader: i, l, o and u are left out. */
const digits = '0123456789abcdefghjkmnpqrstvwxyz';
const bits = 5;
const checkLength = 6;
/** No link comes near this; anything longer was not made by this guide. */
const mostCharacters = 1500;

/**
 * Whether a URL's fragment is that of a hand-over link, readable or not, however it was written on its way. No address
 * of the guide begins as one.
 *
 * @example isHandOver('#%2FOPEN-2601') // true
 */
export function isHandOver(fragment: string): boolean {
  return plain(fragment).startsWith('open');
}

/**
 * The fragment that carries answers to another device: the place of each option among those of its step, in the order of
 * the path, and a check that it is whole. Nothing that was typed can be in it.
 *
 * @example writeHandOver(flow, answers) // '#open-260043abcdef'
 */
export function writeHandOver(flow: PathOf & Pick<Flow, 'machine'>, answers: Answers): string {
  const { taken } = replay(flow, answers);
  const body = taken.map(({ step, option, ticks = [] }) => {
    const options = Object.keys(optionsOf(flow.path, step));
    const known = flow.ticks[step] ?? [];
    const ticked = known.reduce((sum, id, at) => sum + (ticks.includes(id) ? 2 ** at : 0), 0);
    return inDigits(options.indexOf(option), lengthFor(options)) + inDigits(ticked, widthOf(known));
  });
  return start + version + body.join('') + checkOf(taken);
}

/**
 * Reads a hand-over link as if a stranger had written it. It never throws. The check is made of ids, so a link that was
 * cut, changed, or made for a path with other options gives nothing, and never another place.
 *
 * @returns undefined where it is not whole, or holds no answer
 * @example readHandOver(flow, '#open-260043abcdef')
 */
export function readHandOver(flow: PathOf, fragment: string): Answers | undefined {
  if (!isHandOver(fragment) || fragment.length > mostCharacters) return undefined;
  const text = plain(fragment).slice('open'.length);
  const body = text.slice(version.length, -checkLength);
  const answers = walk(flow, body);
  const isWhole = answers.length > 0 && text === version + body + checkOf(answers);
  return isWhole ? answers : undefined;
}

/** Follows the path as far as the digits lead. */
function walk(flow: PathOf, body: string): Answers {
  const answers: Answer[] = [];
  let step = flow.first;
  let at = 0;
  const next = (length: number) => {
    at += length;
    return fromDigits(body.slice(at - length, at));
  };
  while (at < body.length) {
    const leadsTo = optionsOf(flow.path, step);
    const options = Object.keys(leadsTo);
    const option = options[next(lengthFor(options))];
    if (option === undefined) return [];
    const known = flow.ticks[step];
    if (!known) answers.push({ step, option });
    else {
      const ticked = next(widthOf(known));
      const ticks = known.filter((_, index) => Math.floor(ticked / 2 ** index) % 2 === 1);
      answers.push({ step, option, ticks });
    }
    step = leadsTo[option] ?? '';
  }
  return answers;
}

/** What is left of a fragment whatever was done to it: escaped (twice), in capitals, broken, or with a tracker behind it. */
function plain(fragment: string): string {
  const [link = ''] = unescaped(unescaped(fragment.slice(0, mostCharacters))).split(/[?&]/);
  return link.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function unescaped(text: string): string {
  return text.replace(/%([2-7][0-9a-f])/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function lengthFor(options: readonly string[]): number {
  return Math.max(1, Math.ceil(Math.log2(options.length) / bits));
}

function widthOf(ticks: readonly string[]): number {
  return Math.ceil(ticks.length / bits);
}

function inDigits(value: number, length: number): string {
  return Array.from({ length }, (_, at) => {
    const place = digits.length ** (length - 1 - at);
    return digits[Math.floor(value / place) % digits.length];
  }).join('');
}

/** NaN, which is no place in any list, where one of them is no digit. */
function fromDigits(text: string): number {
  return [...text].reduce((sum, digit) => {
    const value = digits.indexOf(digit);
    return value < 0 ? Number.NaN : sum * digits.length + value;
  }, 0);
}

/** FNV-1a over the ids of the answers, in 30 bits. */
function checkOf(answers: Answers): string {
  const text = answers
    .map(({ step, option, ticks = [] }) => [step, option, ...ticks].join())
    .join(';');
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  return inDigits((hash >>> 0) % digits.length ** checkLength, checkLength);
}
