import type { Flow } from '../flow/flow.ts';
import type { Answer, Answers } from './journey.ts';
import { replay } from './replay.ts';

const start = '#/open/';
const version = '1';
/** Tells a whole link from one that was cut: `no` is the beginning of `notSure`. */
const end = 'end';
/** The longest journey needs less than a third of this; anything longer was not made by this guide. */
const mostCharacters = 1500;
const aToken = /^[A-Za-z0-9]{1,40}(?:\+[A-Za-z0-9]{1,40}){0,20}$/;

/**
 * Whether a URL's fragment is that of a hand-over link, readable or not.
 *
 * @example isHandOver('#/who') // false
 */
export function isHandOver(fragment: string): boolean {
  return fragment.startsWith(start);
}

/**
 * The fragment that carries answers to another device: option ids in the order of the path, so that the path
 * itself says which step each belongs to. Nothing that was typed can be in it.
 *
 * @example writeHandOver(flow, answers) // '#/open/1.none.england.patient.end'
 */
export function writeHandOver(
  flow: Pick<Flow, 'first' | 'machine' | 'ticks'>,
  answers: Answers,
): string {
  const tokens = replay(flow, answers).taken.map(({ option, ticks = [] }) =>
    [option, ...ticks].join('+'),
  );
  return start + [version, ...tokens, end].join('.');
}

/**
 * Reads a hand-over link as if a stranger had written it. It never throws. It walks the path, and stops at the
 * first token that the path does not know; what came before stands. Of a link that was cut, the last token
 * does not count, since it may have said more.
 *
 * @returns undefined where there is no answer in it
 * @example readHandOver(flow, '#/open/1.none.england.patient.end')
 */
export function readHandOver(
  flow: Pick<Flow, 'first' | 'machine' | 'ticks'>,
  fragment: string,
): Answers | undefined {
  if (fragment.length > mostCharacters || !isHandOver(fragment)) return undefined;
  const [written, ...tokens] = fragment.slice(start.length).split('.');
  if (written !== version) return undefined;
  let journey = replay(flow, []);
  for (const token of tokens.slice(0, -1)) {
    if (journey.ended || !aToken.test(token)) break;
    const [option = '', ...ticks] = token.split('+');
    const answer: Answer = { step: journey.at, option, ticks };
    const next = replay(flow, [...journey.taken, answer]);
    if (next.taken.length === journey.taken.length) break;
    journey = next;
  }
  return journey.taken.length > 0 ? journey.taken : undefined;
}
