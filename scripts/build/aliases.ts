import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport, type UserConfig } from 'vite';
import {
  defaultFlow,
  defaultOrganisation,
  flowFolder,
  organisationFolder,
} from '../chosenFolders.mjs';

const root = resolve(import.meta.dirname, '../..');

/** Which folders of words a build is made of: what GUIDE_LANGUAGE names, or English. */
export const chosenLanguage = process.env['GUIDE_LANGUAGE'] ?? 'en-GB';

/** One folder, or one for each language. */
type Folders = string | Readonly<Record<string, string>>;

/** What package.json leads to whichever flow is built. Any other name is for one flow, and nothing to the others. */
const ofAnyFlow = /^#(?:flow|interface|organisation)\//;

/** Folders that a build is made of, from the root. */
interface Chosen {
  readonly organisation?: string;
  readonly flow?: string;
}

/**
 * Leads `#flow/…`, `#interface/…`, `#organisation/…` and what else package.json names to the folders of a language, of a
 * flow and of a publisher.
 */
export function aliasesOf(language: string, chosen: Chosen = {}) {
  return {
    resolve: {
      alias: Object.entries(foldersOf(language, chosen)).map(([from, to]) => ({
        find: new RegExp(`^${from.replace('*', '')}`),
        replacement: resolve(root, to.replace('*', '')).concat('/'),
      })),
    },
  } satisfies UserConfig;
}

/** What a build is made of. */
export const chosenAliases = aliasesOf(chosenLanguage, {
  organisation: organisationFolder(),
  flow: flowFolder(),
});

/**
 * A module of the build as it is in the chosen language, of the chosen flow and publisher. What the configuration imports
 * by itself is English, and of those that package.json names.
 *
 * @param file from the root of the project
 * @param words those of another language or publisher, and whatever else differs
 */
export async function importChosen<Module>(
  file: string,
  define: Readonly<Record<string, string>> = {},
  words: UserConfig = chosenAliases,
): Promise<Module> {
  const { module } = await runnerImport<Module>(resolve(root, file), {
    ...words,
    configFile: false,
    define,
  });
  return module;
}

/**
 * A folder that was copied from the English one says so until somebody changes it, and would be built over the English guide.
 *
 * @param said what the words say that their language is
 * @throws {Error} where that is another language than the one that is built
 */
export function checkLanguage(said: string, asked = chosenLanguage): void {
  if (said === asked) return;
  const folder = foldersOf(asked, { flow: flowFolder() })['#flow/words/*'] ?? '';
  const file = folder.replace(/^\.\//, '').replace('*', 'guide.ts');
  throw new Error(`${file}: language is “${said}”. Write “${asked}”, the name of the folder.`);
}

/** @throws {Error} where package.json names no folders for the language */
function foldersOf(
  language: string,
  { organisation = defaultOrganisation, flow = defaultFlow }: Chosen,
): Readonly<Record<string, string>> {
  const { imports } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
  return Object.fromEntries(
    Object.entries<Folders>(imports)
      .filter(([name, folders]) => ofAnyFlow.test(name) || isIn(flow, folders))
      .map(([name, folders]) => {
        const folder =
          typeof folders === 'string'
            ? folders
            : folders[language === 'en-GB' ? 'default' : language];
        if (!folder) throw new Error(`package.json has no folder of “${name}” for ${language}`);
        const moved = folder
          .replace(`./${defaultFlow}/`, `./${flow}/`)
          .replace(`./${defaultOrganisation}/`, `./${organisation}/`);
        return [name, moved];
      }),
  );
}

function isIn(flow: string, folders: Folders): boolean {
  const english = typeof folders === 'string' ? folders : folders['default'];
  return english?.startsWith(`./${flow}/`) ?? false;
}
