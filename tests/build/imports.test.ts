import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** Imports run one way, so that a person's journey can be worked out where there is no browser at all. */

const root = resolve(import.meta.dirname, '../..');

interface Import {
  /** The file that imports, and what it imports: a path from the root, or a package. */
  readonly from: string;
  readonly what: string;
  readonly typeOnly: boolean;
}

/** Windows has its own way to part folders. */
function withSlashes(path: string): string {
  return path.replaceAll('\\', '/');
}

const files = ['src', 'flows'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => withSlashes(join(folder, name))),
);
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');

const imports = files.flatMap((from): Import[] => {
  const statements = textOf(from).matchAll(
    /^(?:import|export)\s+(type\s)?(?:[\w$*{},\s]+\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'/gm,
  );
  return [...statements].map(([, type, fixed, late]) => {
    const named = fixed ?? late ?? '';
    const what = named.startsWith('.')
      ? withSlashes(relative(root, resolve(root, dirname(from), named)))
      : named
          .replace('#organisation/', 'flows/organisation/kidney-cancer-uk/')
          .replace('#flow/', 'flows/second-opinion/')
          .replace('#words/', 'flows/second-opinion/words/')
          .replace('#interface/', 'src/interface/');
    return { from, what, typeOnly: type !== undefined };
  });
});

/** Imports from these folders of anything that is caught. */
const crossing = (folders: RegExp, caught: RegExp) =>
  imports.filter(({ from, what }) => folders.test(from) && caught.test(what));

test('there is something to look at', () => {
  expect(files.length).toBeGreaterThan(60);
  expect(imports).toContainEqual({
    from: 'src/guide/begin.tsx',
    what: 'react-dom/client',
    typeOnly: false,
  });
  expect(imports).toContainEqual({
    from: 'src/main.tsx',
    what: 'src/styles/main.scss',
    typeOnly: false,
  });
  expect(imports).toContainEqual({
    from: 'flows/second-opinion/index.ts',
    what: 'src/engine/index.ts',
    typeOnly: true,
  });
});

/** The files that put the guide together; only they take the flow. */
const roots = /^src\/(?:main|deferred|sheetParts|sheetBundle|prerender)\.tsx?$/;

/** What a screen may take from the guide that it stands in. */
const theGuideAround =
  'src/guide/(?:context|journeyStore|useAnswer|loading/(?:lazy|WhenLoaded))\\.tsx?$';

/** Which folders the files of a folder may take something from, beside their own. Types alone cross freely. */
const law: readonly (readonly [folder: string, may: string])[] = [
  ['src/engine', 'xstate$'],
  ['flows', 'src/engine/|xstate$|#'],
  ['src/offline/worker', '^$'],
  ['src/interface', 'src/engine/'],
  ['src/browser', 'src/(?:engine|interface|offline/worker)/|#interface/'],
  ['src/components', 'src/(?:engine|browser|interface)/|react'],
  ['src/speech', `src/(?:engine|browser|components|interface)/|${theGuideAround}|react`],
  ['src/clinic', 'src/(?:engine|browser|components|interface)/|react|@?xstate'],
  ['src/screens', `src/(?:engine|browser|components|interface)/|${theGuideAround}|react`],
  [
    'src/sheets',
    `src/(?:engine|browser|components|screens|interface)/|${theGuideAround}|react|lean-qr|ts-ics`,
  ],
  ['src/overview', 'src/(?:engine|browser|components|screens|interface)/|react'],
  ['src/offline', 'src/(?:engine|browser|components|interface)/|src/guide/LastResort\\.tsx$|react'],
  ['src/guide', 'src/(?:engine|browser|components|screens|clinic|interface)/|react'],
];

/** The folder of the law that a file stands in: the innermost. */
function folderOf(file: string): string | undefined {
  const around = law.map(([folder]) => folder).filter((folder) => file.startsWith(`${folder}/`));
  return around.sort((one, other) => other.length - one.length)[0];
}

test.each(law)('%s takes only from what lies below it', (folder, may) => {
  const isAllowed = new RegExp(`^(?:${folder}/|${may})`);
  const own = imports.filter(({ from, typeOnly }) => folderOf(from) === folder && !typeOnly);
  expect(own.filter(({ what }) => !isAllowed.test(what))).toEqual([]);
});

test('the law speaks of every file, but for those that put the guide together', () => {
  const others = files.filter((file) => !roots.test(file));
  expect(others.filter((file) => folderOf(file) === undefined)).toEqual([]);
});

test('only what puts the guide together takes the flow', () => {
  const others = imports.filter(({ from }) => from.startsWith('src/') && !roots.test(from));
  expect(others.filter(({ what }) => what.startsWith('flows/'))).toEqual([]);
});

test('what the guide says takes nothing but types from the guide', () => {
  expect(crossing(/^flows\//, /^src\//).filter(({ typeOnly }) => !typeOnly)).toEqual([]);
});

/** All that a browser may come to load, one file after the other; and none of what is imported for its type alone. */
function reachedBy(first: readonly string[]): ReadonlySet<string> {
  const reached = new Set(first);
  for (const file of reached) {
    for (const { from, what, typeOnly } of imports) {
      if (from === file && !typeOnly) reached.add(what.replace('/words/', '/words/en-GB/'));
    }
  }
  return reached;
}

test('words take nothing but types, and other words of their language', () => {
  const taken = crossing(/\/words\//, /^/).filter(({ typeOnly }) => !typeOnly);
  expect(taken.length).toBeGreaterThan(5);
  expect(taken.filter(({ what }) => !/^flows\/[^/]+\/words\/en-GB\//.test(what))).toEqual([]);
});

test('the evidence stays at home: a browser loads none of it but the list of sources, with the page of that name', () => {
  const reached = reachedBy(files.filter((file) => roots.test(file)));
  expect(reached).toContain('flows/second-opinion/words/en-GB/plan/firstStep.ts');
  expect([...reached].filter((file) => file.includes('/evidence/'))).toEqual([sources]);
  const users = imports.filter(({ what, typeOnly }) => what === sources && !typeOnly);
  expect(users.map(({ from }) => from)).toEqual(['flows/second-opinion/about.ts']);
});
const sources = 'flows/second-opinion/evidence/sources.ts';

test('the only packages are the ones that a person’s browser has to load', () => {
  const packages = imports
    .filter(({ from }) => from !== 'src/prerender.tsx')
    .map(({ what }) => what)
    .filter((what) => !/^(src|flows)\//.test(what));
  expect([...new Set(packages)].sort()).toEqual([
    '@xstate/react',
    'lean-qr/extras/svg',
    'lean-qr/nano',
    'react',
    'react-dom',
    'react-dom/client',
    'react-hook-form',
    'ts-ics',
    'xstate',
  ]);
});

const globals = /\b(window|document|sessionStorage|localStorage|location|history|navigator)\b/;

test('a journey and what is said touch nothing of a browser', () => {
  expect(typeof globalThis.window).toBe('undefined');
  const pure = files.filter((file) => /^(src\/engine|flows)\//.test(file));
  expect(pure.filter((file) => globals.test(codeOf(textOf(file))))).toEqual([]);
});

test('the place, the storage and the history are touched in one folder, and at the start', () => {
  const others = files.filter((file) => !/^src\/(browser\/|main\.tsx)/.test(file));
  const touching = /\b(sessionStorage|localStorage|(window\.)?(location|history)\.\w)/;
  expect(others.filter((file) => touching.test(codeOf(textOf(file))))).toEqual([]);
});

/** A file without its comments and its words, in which a document or a history may well occur. */
function codeOf(text: string): string {
  return text.replace(
    /\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`[^`]*`/g,
    (found) => (found.startsWith('/') ? '' : "''"),
  );
}
