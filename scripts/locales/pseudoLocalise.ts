/**
 * Turns English words into those of a pseudo-locale, a language that nobody speaks, to show that a translation needs
 * nothing but words: what is still plain English on a screen is written in code, and what breaks there would break in
 * a long language or in one that is written from right to left.
 */

/** `en-XA` has accents and is a third longer; `ar-XB` is written in Arabic letters, from right to left. */
type PseudoLocale = 'en-XA' | 'ar-XB';

/** What is not words: ids, kinds, addresses and numbers. */
const notWords = new Set([
  'basis',
  'call',
  'dir',
  'href',
  'id',
  'inDays',
  'kind',
  'lang',
  'number',
  'readOn',
  'services',
  'sign',
  'tone',
]);

/**
 * Words in a pseudo-locale. Objects, lists and functions keep their shape; all strings are turned,
 * save ids and the like, and the addresses that links show.
 *
 * @example pseudoLocalise({ p: 'Call us', basis: 'help' }, 'en-XA') // { p: '[Çàłł üš···]', basis: 'help' }
 */
export function pseudoLocalise<T>(words: T, locale: PseudoLocale): T {
  return turned(words, locale) as T;
}

function turned(words: unknown, locale: PseudoLocale): unknown {
  if (typeof words === 'string') return turnedText(words, locale);
  if (typeof words === 'function') {
    return (...given: readonly unknown[]) => {
      const kept: string[] = [];
      const made = words(...given.map((each) => withMarks(each, kept)));
      return withoutMarks(turned(made, locale), kept);
    };
  }
  if (words === null || typeof words !== 'object') return words;
  const known = knownIn[locale].get(words);
  if (known !== undefined) return known;
  const result = Array.isArray(words)
    ? words.map((each) => turned(each, locale))
    : turnedEntries(words, locale);
  knownIn[locale].set(words, result);
  return result;
}

/** What is given to a function, each text of it kept aside: it belongs to no language. A mark stands in its place. */
function withMarks(given: unknown, kept: string[]): unknown {
  if (typeof given === 'string' || typeof given === 'number') {
    return `\0${kept.push(String(given)) - 1}\0`;
  }
  if (given === null || typeof given !== 'object' || Array.isArray(given)) return given;
  return mapped(given, (each) => withMarks(each, kept));
}

/** Words with what was kept in the place of its marks. */
function withoutMarks(words: unknown, kept: readonly string[]): unknown {
  if (typeof words === 'string') {
    return words.replace(/\0(\d+)\0/g, (_, index) => kept[Number(index)] ?? '');
  }
  if (words === null || typeof words !== 'object') return words;
  return Array.isArray(words)
    ? words.map((each) => withoutMarks(each, kept))
    : mapped(words, (each) => withoutMarks(each, kept));
}

function mapped(words: object, change: (each: unknown) => unknown): object {
  return Object.fromEntries(Object.entries(words).map(([key, each]) => [key, change(each)]));
}

/** The same object is turned into the same object, since rules tell blocks apart by it. */
const knownIn: Readonly<Record<PseudoLocale, WeakMap<object, object>>> = {
  'en-XA': new WeakMap(),
  'ar-XB': new WeakMap(),
};

function turnedEntries(words: object, locale: PseudoLocale): object {
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      isWords(key, value, words) ? turned(value, locale) : value,
    ]),
  );
}

/** Whether what an object has under a key is words, and so another thing in each language. */
function isWords(key: string, value: unknown, holder: object): boolean {
  const isShownAddress = key === 'text' && 'href' in holder;
  // A link to an extra has its id in `to`; a script has there whom it is said to.
  const isExtra = key === 'to' && 'text' in holder;
  // Of a script it says what is asked for; of a contact, what it is good for.
  const isRequest = key === 'about' && 'script' in holder;
  // A field of a letter may have such a name, and what is under it are words about that field.
  const isField = key === 'number' && typeof value === 'object';
  return isField || (!notWords.has(key) && !isShownAddress && !isExtra && !isRequest);
}

/** One that is turned already, or holds only numbers, signs and addresses, stays as it is. */
function turnedText(text: string, locale: PseudoLocale): string {
  if (!/[a-z]/i.test(text.replace(staying, ''))) return text;
  return locale === 'en-XA' ? withAccents(text) : inArabicLetters(text);
}

/** Whether a text has letters of a pseudo-locale in it. */
export function isPseudo(text: string): boolean {
  return /[\u00c0-\u017f\u0627-\u064a]/.test(text);
}

const plain = 'abcdefghijklmnopqrstuvwxyz';
const accented = [...'àƀçđéƒĝĥíĵķłḿñöþɋřšţüṽŵẋýž'];
const accentedCapitals = [...'ÀƁÇĐÉƑĜĤÍĴĶŁḾÑÖÞɊŘŠŢÜṼŴẊÝŽ'];
const arabic = [...'ابجدهوزحطيكلمنسعفصقرشتثخذض'];

/**
 * A third longer, as German may be, and in brackets, so that a text that is cut off can be seen. What is added
 * is in pieces like words: no language has one of thirty letters at the end of each sentence.
 */
function withAccents(text: string): string {
  const longer = '·'.repeat(Math.ceil(text.length / 3)).replace(/.{8}(?=.)/g, '$& ');
  return `[${lettersOf(text, accented, accentedCapitals)}${longer}]`;
}

function inArabicLetters(text: string): string {
  return lettersOf(text, arabic, arabic);
}

const staying = /(\S+\.(?:uk|org|net|ics|txt)\S*|\?mode=clinic|%\w+%)/g;

/** Numbers, addresses and what a pattern leaves open stay as they are. */
function lettersOf(text: string, small: readonly string[], capital: readonly string[]): string {
  return text
    .split(staying)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(/[a-z]/gi, (letter) => {
            const at = plain.indexOf(letter.toLowerCase());
            return (letter === letter.toLowerCase() ? small[at] : capital[at]) ?? letter;
          }),
    )
    .join('');
}
