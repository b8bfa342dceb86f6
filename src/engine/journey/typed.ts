/** The most that is taken of a person's own words, in characters as people count them (code points). */
export const longest = { question: 300, line: 120, address: 300, long: 1000 } as const;
/** The most questions of their own that a person can add. */
export const mostQuestions = 20;

/** Controls that no keyboard types: they could turn or hide the words around them on screen and on paper. */
const controls = /[^\P{Cc}\t\n]|[\p{Bidi_Control}\ufeff]/gu;
const lonelySurrogate = /\p{Surrogate}/gu;

/** Text that somebody typed or pasted, made fit to show: nothing that shows is lost but what is too long. */
export interface Typed {
  readonly text: string;
  /** Whether there was more than fits. */
  readonly tooLong: boolean;
}

/**
 * Takes what a person typed: one form for each letter (NFC), no invisible controls, and no more than fits.
 * It cuts between characters, never inside one. Ten million characters cost no more than the first few.
 *
 * @param most code points that fit
 * @example fitTo('It’s 5 < 6 \u202e', 300).text // 'It’s 5 < 6 '
 */
export function fitTo(typed: string, most: number): Typed {
  // More than could fit, however it is spelled, so that what follows works on little.
  const start = typed.slice(0, most * 8);
  const clean = start.normalize('NFC').replace(controls, '').replace(lonelySurrogate, '\ufffd');
  const points = [...clean];
  const tooLong = points.length > most || typed.length > start.length;
  return { text: points.length > most ? wholeCharacters(points, most) : clean, tooLong };
}

/** The first code points, without a last character that would be cut in two (a flag, a family). */
function wholeCharacters(points: readonly string[], most: number): string {
  const text = points.slice(0, most).join('');
  if (!('Segmenter' in Intl)) return text;
  const whole = points.slice(0, most + 32).join('');
  const segments = new Intl.Segmenter('en-GB', { granularity: 'grapheme' }).segment(whole);
  const cut = segments.containing(text.length);
  return cut ? whole.slice(0, cut.index) : text;
}
