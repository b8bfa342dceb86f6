import { about } from '#words/about.ts';
import type { Words } from './ledger.ts';

const inEnglish = import.meta.glob<Words>(
  [
    '../../flows/second-opinion/words/en-GB/**/*.ts',
    '../../flows/second-opinion/{edition,languages,services}.ts',
    '../../flows/second-opinion/evidence/sources.ts',
    '../../flows/organisation/kidney-cancer-uk/{publisher,words/en-GB/*}.ts',
    '../../src/interface/en-GB/*.ts',
  ],
  { eager: true },
);

/** What the pages about the guide say beside what their publisher and their sources put in. */
const pages = about({
  publisher: { publisher: '…', funding: '…', updates: '…' },
  checkedOn: '…',
  signedOff: undefined,
  sources: [],
});

/** What a module gives to other code beside its words. */
const notWords = new Set(['isChecked', 'languagesBeside', 'toAdviceBody', 'default']);

/** Everything that is written for people to see: the guide's words, its publisher's, its numbers and its dates. */
export const writtenWords: Words = Object.fromEntries(
  Object.entries(inEnglish).map(([file, words]) => [
    file.replace(/^(\.\.\/)+/, '').replace(/\.ts$/, ''),
    seen('about' in words && words['about'] === about ? { about: pages } : words),
  ]),
);

function seen(words: Words): Words {
  return Object.fromEntries(Object.entries(words).filter(([name]) => !notWords.has(name)));
}
