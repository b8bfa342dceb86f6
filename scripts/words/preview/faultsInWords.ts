/** A fault as the compiler names it. */
interface Fault {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/**
 * What the compiler found, told to somebody who writes words: the file, the line, the place of the text, and what to write.
 *
 * @param printed what `tsc --noEmit --pretty false` printed
 * @param textOf the text of a file
 */
export function faultsInWords(printed: string, textOf: (file: string) => string): string[] {
  const faults = faultsOf(printed);
  const written = faults.filter(({ file }) => isWritten.test(file));
  return (written.length > 0 ? written : faults).map(({ file, line, message }) => {
    const place = placeAt(textOf(file), line);
    const at = `${file}, line ${line}${place === '' ? '' : `, ${place}`}`;
    return `${at}: ${whatToWrite(message)}`;
  });
}

/** Where words, numbers and facts are written. A fault there has others follow elsewhere, which go with it. */
const isWritten = /^(?:flows|src\/interface)\//;

function faultsOf(printed: string): readonly Fault[] {
  const faults: Fault[] = [];
  for (const text of printed.split(/\r?\n/)) {
    const [, file, line, message] = /^(\S.*?)\((\d+),\d+\): error (.*)$/.exec(text) ?? [];
    const last = faults.at(-1);
    if (file !== undefined && line !== undefined && message !== undefined) {
      faults.push({ file, line: Number(line), message });
    } else if (last && text.startsWith(' ')) {
      faults[faults.length - 1] = { ...last, message: `${last.message} ${text.trim()}` };
    }
  }
  return faults;
}

/**
 * The place of a line in a file of words: the names under which it stands. It goes by how the format indents.
 *
 * @example placeAt("a = {\n  b: {\n    c: 'Hello',\n  },\n};", 3) // 'b.c'
 */
export function placeAt(text: string, line: number): string {
  const lines = text.split(/\r?\n/).slice(0, line).reverse();
  const names: string[] = [];
  let within = Number.POSITIVE_INFINITY;
  for (const each of lines) {
    const [, space = '', name] = /^(\s*)(?:['"]?([\w.-]+)['"]?\s*:)?/.exec(each) ?? [];
    if (each.trim() === '' || space.length >= within) continue;
    within = space.length;
    if (name !== undefined && within > 0) names.unshift(name);
    if (within === 0) break;
  }
  return names.join('.');
}

const syntaxFault = /^TS1\d{3}: (.*)$/;

function whatToWrite(message: string): string {
  const [, missing] = /Property '([^']+)' is missing in type/.exec(message) ?? [];
  if (missing === 'you' || missing === 'they') {
    return `the voice “${missing}” is missing. Write both, { you: '…', they: '…' }, or one sentence for both, '…'.`;
  }
  if (missing !== undefined) {
    return `“${missing}” is missing. Write ${missing}: … there, as its neighbours have it.`;
  }
  const [, several] =
    /is missing the following properties from type .*?: (.*)$/.exec(message) ?? [];
  if (several !== undefined) return `these are missing: ${several}. Write each of them there.`;
  const [, unknown, meant] =
    /'([^']+)' does not exist in type.*?(?:Did you mean to write '([^']+)'|$)/.exec(message) ?? [];
  if (unknown !== undefined) {
    return `nothing is called “${unknown}” there. ${meant === undefined ? 'Look at how its neighbours are spelt, or take it out' : `Write “${meant}”`}.`;
  }
  const [, value, instead] =
    /Type '"([^"]+)"' is not assignable to type .*?(?:Did you mean '"([^"]+)"'|$)/.exec(message) ??
    [];
  if (value !== undefined) {
    return `“${value}” cannot stand there. ${instead === undefined ? `Look at how its neighbours are spelt${/^[A-Z]+\d+$/.test(value) ? ', or at the ids in flows/second-opinion/evidence/facts.ts' : ''}` : `Write “${instead}”`}.`;
  }
  const [, syntax] = syntaxFault.exec(message) ?? [];
  if (syntax !== undefined) {
    return `this cannot be read (${syntax}). Mostly a quotation mark, a comma or a bracket is missing, here or one line above. Within a sentence write ’, not '.`;
  }
  return message;
}
