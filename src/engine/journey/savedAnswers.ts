import { withAnswer } from './answers.ts';
import type { Answer, Answers } from './journey.ts';
import { fitTo, mostQuestions, longest as mostTyped } from './typed.ts';

/** The shape of a saved journey. Raised when an older guide could not read it rightly. */
export const savedVersion = 2;

/** No journey comes near this; anything larger was not written by this guide. */
const mostCharacters = 64 * 1024;
const hour = 60 * 60 * 1000;
/** How long a journey is kept, in milliseconds: in the tab unasked, and on the device where the person asked for it. */
export const longestKept = { tab: 2 * hour, device: 90 * 24 * hour } as const;
const anId = /^[A-Za-z0-9]{1,40}$/;

/** What a person wrote or ticked on the plan itself. */
export interface PlanNotes {
  /** The number of whoever is called first. */
  readonly number: string;
  /** Whether an interpreter is needed. */
  readonly interpreter: boolean;
}

export const noNotes: PlanNotes = { number: '', interpreter: false };

/** What is kept of a journey: option ids and ticks, and what the person wrote on the plan and its questions. */
export interface Saved {
  readonly answers: Answers;
  readonly questions: readonly string[];
  readonly notes: PlanNotes;
}

/** What a saved journey turned out to be. */
export type Found =
  | ({ readonly found: 'answers'; readonly savedAt: number } & Saved)
  | { readonly found: 'nothing' | 'newer' | 'expired' | 'unreadable' };

/**
 * A journey as text, to be kept for a reload. No name and nothing of a letter is ever in it.
 *
 * @param now milliseconds since 1970
 * @example tab.setItem('journey', save({ answers, questions: [], notes: noNotes }, Date.now()))
 */
export function save({ answers, questions, notes }: Saved, now: number): string {
  return JSON.stringify({ version: savedVersion, savedAt: now, answers, questions, notes });
}

/**
 * Reads a saved journey as if a stranger had written it. It never throws. Entries that are not answers are
 * left out and the others are kept; whether the path still knows them is for `replay` to say.
 *
 * @param now milliseconds since 1970; further away from the time of saving than a journey is kept is `expired`
 * @param longest how long it is kept, in milliseconds
 * @example readSaved(null, Date.now()) // { found: 'nothing' }
 */
export function readSaved(
  text: string | null,
  now: number,
  longest: number = longestKept.tab,
): Found {
  if (text === null) return { found: 'nothing' };
  const saved = parse(text);
  if (!isRecord(saved)) return { found: 'unreadable' };
  const { version, savedAt, answers, questions, notes } = saved;
  // First of all: what a newer guide wrote may have any shape.
  if (typeof version === 'number' && version > savedVersion) return { found: 'newer' };
  if (typeof version !== 'number' || typeof savedAt !== 'number' || !Array.isArray(answers)) {
    return { found: 'unreadable' };
  }
  // The clock may have been put right meanwhile, so a time in the near future is no fault. NaN fails too.
  if (!(Math.abs(now - savedAt) <= longest)) return { found: 'expired' };
  return {
    found: 'answers',
    savedAt,
    answers: answers.flatMap(readAnswer).reduce(withAnswer, []),
    questions: Array.isArray(questions) ? questions.flatMap(readQuestion) : [],
    notes: readNotes(notes),
  };
}

function parse(text: string): unknown {
  if (text.length > mostCharacters) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A new object of known keys, so that nothing else in the input (`__proto__`, say) is carried along. */
function readAnswer(input: unknown): Answer[] {
  if (!isRecord(input)) return [];
  const { step, option, ticks } = input;
  if (!isId(step) || !isId(option)) return [];
  return [Array.isArray(ticks) ? { step, option, ticks: ticks.filter(isId) } : { step, option }];
}

function readQuestion(input: unknown, index: number): string[] {
  if (typeof input !== 'string' || index >= mostQuestions) return [];
  const { text } = fitTo(input, mostTyped.question);
  return text.trim() === '' ? [] : [text];
}

function readNotes(input: unknown): PlanNotes {
  if (!isRecord(input)) return noNotes;
  const { number, interpreter } = input;
  return {
    number: typeof number === 'string' ? fitTo(number, mostTyped.line).text : '',
    interpreter: interpreter === true,
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && anId.test(value);
}
