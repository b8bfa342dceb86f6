import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TextsById } from './textsById.ts';

/** What an edition said on the day on which it was signed off. */
export interface SignedEdition {
  readonly version: string;
  readonly release: number;
  /** ISO date. */
  readonly signedOffOn: string;
  /** Who signed, as they wish to be named. */
  readonly signedOffBy: string;
  readonly texts: TextsById;
}

/**
 * The edition that was signed off last, by date and then by release; undefined where none ever was.
 *
 * @throws {Error} where a file does not hold an edition
 */
export function lastSigned(folder: string): SignedEdition | undefined {
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => readEdition(join(folder, name)))
    .sort(
      (one, other) =>
        one.signedOffOn.localeCompare(other.signedOffOn) || one.release - other.release,
    )
    .at(-1);
}

/**
 * Keeps what an edition says as it was signed off, a file for each version.
 *
 * @returns the file
 * @throws {Error} where that version was signed off before, or the date or the name is none
 */
export function writeEdition(folder: string, edition: SignedEdition): string {
  const { version, signedOffOn, signedOffBy } = edition;
  if (!isDate(signedOffOn)) throw new Error(`“${signedOffOn}” is no date such as 2026-12-01`);
  if (signedOffBy.trim() === '') throw new Error('Say who signed it off: --by "Name, role"');
  const file = join(folder, `${version}.json`);
  if (existsSync(file)) {
    throw new Error(
      `${file} is there: version ${version} was signed off before. Raise the version in flows/second-opinion/edition.ts.`,
    );
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `${JSON.stringify(edition, null, 2)}\n`);
  return file;
}

function readEdition(file: string): SignedEdition {
  const read: Partial<SignedEdition> = JSON.parse(readFileSync(file, 'utf8'));
  const { version, release, signedOffOn, signedOffBy, texts } = read;
  if (
    version === undefined ||
    release === undefined ||
    !isDate(signedOffOn) ||
    signedOffBy === undefined ||
    typeof texts !== 'object'
  ) {
    throw new Error(`${file} holds no edition`);
  }
  return { version, release, signedOffOn, signedOffBy, texts };
}

function isDate(date: string | undefined): date is string {
  return date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date));
}
