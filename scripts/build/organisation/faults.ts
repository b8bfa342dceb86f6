import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '#flow/languages.ts';
import { nationsWords } from '#flow/words/nations.ts';
import type {
  Checked,
  MoreWords,
  Publisher,
  PublisherWords,
  Theme,
} from '../../../flows/organisation/types.ts';
import { chosenLanguage } from '../aliases.ts';
import { tooClose } from './contrast.ts';
import { valueAt } from './valueAt.ts';

/** All of a publisher's folder that the guide is made of. */
export interface OrganisationFiles {
  /** The folder, from the root. */
  readonly folder: string;
  readonly publisher: Publisher;
  readonly checked: Checked;
  readonly words: PublisherWords;
  readonly more: MoreWords;
  readonly theme: Theme;
}

/** What a value has to be. */
interface Rule {
  readonly isRight: (value: unknown) => boolean;
  /** What to write in its place. */
  readonly write: string;
}
type Rules = Readonly<Record<string, Rule>>;

/**
 * A sentence for each value that is missing or wrong: its file, its key, and what to write. The types say the same to an
 * editor; a build does not look at types.
 *
 * @example faultsIn({ ...files, publisher: { ...publisher, name: '' } })
 * // ['flows/organisation/example/publisher.ts: name is "". Write the name of the organisation.']
 */
export function faultsIn({
  folder,
  publisher,
  checked,
  words,
  more,
  theme,
}: OrganisationFiles): string[] {
  const inWords = `${folder}/words/${chosenLanguage}`;
  const colours = broken(`${folder}/theme.ts`, theme, colourRules);
  return [
    ...broken(`${folder}/publisher.ts`, publisher, rulesFor(publisher, folder)),
    ...unchecked(`${folder}/checked.ts`, publisher, checked),
    ...broken(`${inWords}/organisation.ts`, words, wordRules),
    ...broken(`${inWords}/more.ts`, more, moreRules),
    ...(existsSync(join(folder, 'favicon.png'))
      ? []
      : [`${folder}/favicon.png is missing. Put the icon of a browser’s tab there.`]),
    ...colours,
    // Only colours have a contrast.
    ...(colours.length > 0 ? [] : tooClose(theme).map((one) => `${folder}/theme.ts: ${one}`)),
  ];
}

function broken(file: string, values: object, rules: Rules): string[] {
  return Object.entries(rules).flatMap(([key, { isRight, write }]) => {
    const value = valueAt(values, key);
    if (isRight(value)) return [];
    const is = value === undefined ? 'missing' : JSON.stringify(value);
    return [`${file}: ${key} is ${is}. Write ${write}.`];
  });
}

const isoDay: Rule = {
  isRight: (value) =>
    typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(value) &&
    !Number.isNaN(Date.parse(value)),
  write: 'a day, such as 2026-11-22',
};

/** What is wrong with where and when each number and page of a publisher was read. */
function unchecked(file: string, publisher: Publisher, checked: Checked): string[] {
  const rules: Rules = {
    source: filled('the address where it was read'),
    standing: {
      isRight: (value) => ['primary', 'secondary', 'unseen'].includes(String(value)),
      write: 'primary, secondary or unseen',
    },
    readOn: isoDay,
    checkBy: isoDay,
  };
  const keys = [
    'supportLine',
    'generalEnquiries',
    ...(publisher.scottishArm === undefined ? [] : ['scottishArm']),
    ...Object.keys(publisher.pages ?? {}).map((page) => `pages.${page}`),
  ];
  return keys.flatMap((key) =>
    broken(file, checked[key as keyof Checked] ?? {}, rules).map((one) =>
      one.replace(`${file}: `, `${file}: ${key}.`),
    ),
  );
}

function isFilled(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

const phone: Rule = {
  isRight: (value) =>
    typeof value === 'string' &&
    /^[\d ]+$/.test(value) &&
    /^0[12378]\d{8,9}$/.test(value.replaceAll(' ', '')),
  write: 'a UK phone number as people read it, such as 0808 157 0123',
};

const link: Rule = {
  isRight: (value) =>
    typeof value === 'string' && URL.canParse(value) && new URL(value).protocol === 'https:',
  write: 'a whole address that begins with https://',
};

function filled(write: string): Rule {
  return { isRight: isFilled, write };
}

/** A folder of the web, so that names of files can be put behind it. */
const folderOfWeb: Rule = {
  isRight: (value) => link.isRight(value) && /^https:\/\/[\w.:/-]+\/$/.test(String(value)),
  write: 'a whole address that begins with https:// and ends with /, as that of a start page',
};

/** Sites alone, without a path: they stand in a header. */
const sites: Rule = {
  isRight: (value) =>
    Array.isArray(value) &&
    value.every((one) => link.isRight(one) && new URL(one).origin === one.toLowerCase()),
  write: 'a list of sites such as https://www.example.org, without a slash at the end',
};

/** A list with something in it, and nothing that is not known. */
function someOf(known: readonly string[], what: string): Rule {
  return {
    isRight: (value) =>
      Array.isArray(value) && value.length > 0 && value.every((one) => known.includes(one)),
    write: `a list of at least one of the ${what}: ${known.join(', ')}`,
  };
}

function page(key: string): Rules {
  return {
    [`pages.${key}.text`]: filled('the address of the page as people read it on paper'),
    [`pages.${key}.href`]: link,
  };
}

function rulesFor(publisher: Publisher, folder: string): Rules {
  return {
    name: filled('the name of the organisation'),
    supportLine: phone,
    generalEnquiries: phone,
    ...(publisher.scottishArm === undefined
      ? {}
      : { 'scottishArm.name': filled('the name of the office'), 'scottishArm.number': phone }),
    ...page('home'),
    ...page('secondOpinion'),
    ...(publisher.pages?.professionals === undefined ? {} : page('professionals')),
    ...(publisher.address === undefined ? {} : { address: folderOfWeb }),
    ...(publisher.framedBy === undefined ? {} : { framedBy: sites }),
    nations: someOf(Object.keys(nationsWords), 'nations'),
    languages: someOf(
      languages.map(({ id }) => id),
      'languages',
    ),
    ...(publisher.logo === undefined ? {} : logoRules(folder)),
  };
}

function logoRules(folder: string): Rules {
  return {
    'logo.file': {
      isRight: (file) =>
        typeof file === 'string' && file.endsWith('.svg') && existsSync(join(folder, file)),
      write: `the name of an SVG file that is in ${folder}`,
    },
    'logo.alt': filled('what the logo says, such as the name of the organisation'),
  };
}

/** Words as they are written: a text, or what makes one of what it is given. */
const said: Rule = {
  isRight: (value) => isFilled(typeof value === 'function' ? value('…') : value),
  write: 'what is to be said there',
};

const wordRules: Rules = {
  'supportLine.name': said,
  'supportLine.openingHours': said,
  'supportLine.about': said,
  generalEnquiries: said,
  'about.publisher': said,
  'about.funding': said,
  'about.updates': said,
};

const moreRules: Rules = {
  heading: said,
  parts: { isRight: Array.isArray, write: 'a list of blocks, which may be empty' },
};

/** What each colour is for. */
const colours: Readonly<Record<keyof Theme, string>> = {
  brand: 'bars and buttons',
  brandDeep: 'bars and buttons, darker',
  brandDeepest: 'a button while it is pressed',
  ink: 'words',
  inkSoft: 'words that matter less',
  link: 'links',
  linkVisited: 'links that were followed',
  red: 'what is urgent or wrong',
  paper: 'what words stand on',
  ground: 'what is behind everything',
  tint: 'boxes',
  warm: 'boxes, warmer',
  line: 'lines',
  lineFaint: 'lines, lighter',
  lineStrong: 'lines, darker',
  edge: 'the edges of controls',
  amber: 'the edges of warnings',
  paleAmber: 'warnings',
  focus: 'what is behind whatever has the focus',
};

const colourRules: Rules = Object.fromEntries(
  Object.entries(colours).map(([colour, what]) => [
    colour,
    {
      isRight: (value: unknown) => typeof value === 'string' && /^#[\da-f]{6}$/i.test(value),
      write: `the colour of ${what} as #rrggbb, such as #0b4f55`,
    },
  ]),
);
