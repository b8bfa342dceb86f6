/** Where a text is written: its file, and its place there. */
export interface WrittenAt {
  readonly file: string;
  readonly place: string;
}

/**
 * The file and the place of a text, from its id.
 *
 * @example writtenAt('flows/second-opinion/edition.edition.version') // { file: 'flows/second-opinion/edition.ts', place: 'edition.version' }
 */
export function writtenAt(id: string): WrittenAt {
  const [, file = id, place = ''] = /^(.*?\/[^./]+)\.([^/]*.*)$/.exec(id) ?? [];
  return { file: `${file}.ts`, place };
}
