import type { ReactNode } from 'react';

/** A page of the pack: its file, its name, and what a reader finds there. */
export interface PageOfPack {
  readonly file: string;
  readonly name: string;
  readonly about: string;
}

/** Every page of the pack, in the order in which somebody goes through it. */
export const pages = {
  index: {
    file: 'index.html',
    name: 'Begin here',
    about: 'what this is, and how to go through it',
  },
  signOff: {
    file: 'sign-off.html',
    name: 'Sign-off',
    about: 'the points that are still open, and the table to sign',
  },
  changes: {
    file: 'changes.html',
    name: 'What changed',
    about: 'every change since the edition that was signed off last',
  },
  map: {
    file: 'map.html',
    name: 'The map',
    about: 'the whole path as one picture; print it on A3',
  },
  steps: {
    file: 'steps.html',
    name: 'Questions',
    about: 'every question, with each of its answers',
  },
  outcomes: {
    file: 'outcomes.html',
    name: 'Outcomes',
    about: 'every place where a way through ends',
  },
  plan: {
    file: 'plan.html',
    name: 'The plan',
    about: 'every text that a plan can hold, section by section, and who gets it',
  },
  sheets: {
    file: 'sheets.html',
    name: 'Sheets',
    about: 'letters, questions, options, notes, and what there is to read',
  },
  people: {
    file: 'people.html',
    name: 'Examples',
    about: 'people, their answers, and the whole of what each of them reads at the end',
  },
  beside: {
    file: 'beside.html',
    name: 'Always at hand',
    about: 'the start page, urgent help, numbers, and the pages about the guide',
  },
  facts: {
    file: 'facts.html',
    name: 'Facts and sources',
    about: 'every fact, where it was read, and all that rests on it',
  },
  words: {
    file: 'words.html',
    name: 'Every text',
    about: 'each text once, as it is written, buttons and messages among them',
  },
} as const satisfies Readonly<Record<string, PageOfPack>>;

/** What stands on every page. */
export interface Pack {
  readonly guide: string;
  /** “Version 1.0, release 1, as it was on …”. */
  readonly edition: string;
}

interface PageProps {
  readonly page: PageOfPack;
  readonly pack: Pack;
  readonly children: ReactNode;
}

/** A whole page, with the way to all others. */
export function Page({ page, pack, children }: PageProps) {
  return (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${page.name} – review of “${pack.guide}”`}</title>
        <link rel="stylesheet" href="map.css" />
        <link rel="stylesheet" href="review.css" />
      </head>
      <body>
        <header>
          <p className="pack">
            Review pack: <b>{pack.guide}</b> <span>{pack.edition}</span>
          </p>
          <nav aria-label="Pages of the review pack">
            <ul>
              {Object.values(pages).map(({ file, name }) => (
                <li key={file}>
                  <a href={file} aria-current={file === page.file ? 'page' : undefined}>
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        <main>
          <h1>{page.name}</h1>
          {children}
        </main>
      </body>
    </html>
  );
}

interface ContentsProps {
  readonly of: readonly { readonly id: string; readonly name: string }[];
}

/** What is on this page, each with its link. */
export function Contents({ of }: ContentsProps) {
  return (
    <nav className="contents" aria-label="On this page">
      <p>On this page</p>
      <ul>
        {of.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
