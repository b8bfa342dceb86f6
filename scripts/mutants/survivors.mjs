/**
 * What Stryker writes of a run, in the parts that are read here.
 *
 * @typedef {{ line: number, column: number }} Position both counted from 1
 * @typedef {{ status: string, replacement?: string, location: { start: Position, end: Position } }} Mutant
 * @typedef {{ files: Record<string, { source: string, mutants: readonly Mutant[] }> }} Report
 *
 * Survivors by file, each as one line that says what was changed into what.
 *
 * @typedef {Record<string, readonly string[]>} Survivors
 */

const dead = ['Killed', 'Timeout'];
const alive = ['Survived', 'NoCoverage'];

/**
 * The mutants that no test found.
 *
 * @param {Report} report
 * @returns {Survivors}
 */
export function survivorsOf({ files }) {
  return Object.fromEntries(
    Object.entries(files)
      .map(
        ([file, { source, mutants }]) =>
          /** @type {const} */ ([
            file,
            mutants
              .filter(({ status }) => alive.includes(status))
              .map((mutant) => told(source, mutant))
              .sort(),
          ]),
      )
      .filter(([, lines]) => lines.length > 0),
  );
}

/**
 * The survivors that a paper lists: in blocks between fences, a file, and under it a line for each.
 *
 * @param {string} paper
 * @returns {Survivors}
 */
export function survivorsListedIn(paper) {
  /** @type {Record<string, string[]>} */
  const listed = {};
  let file = '';
  for (const [, block = ''] of paper.matchAll(/^```survivors\n([\s\S]*?)^```$/gm)) {
    for (const line of block.split('\n').filter((each) => each !== '')) {
      if (!line.startsWith(' ')) file = line;
      else listed[file] = [...(listed[file] ?? []), line.trim()];
    }
  }
  return listed;
}

/**
 * What is in one list and not in the other. Two that are told in the same words are two.
 *
 * @param {Survivors} some
 * @param {Survivors} others
 * @returns {Survivors}
 */
export function without(some, others) {
  return Object.fromEntries(
    Object.entries(some)
      .map(([file, lines]) => {
        const left = [...(others[file] ?? [])];
        const rest = lines.filter((line) => {
          const at = left.indexOf(line);
          if (at >= 0) left.splice(at, 1);
          return at < 0;
        });
        return /** @type {const} */ ([file, rest]);
      })
      .filter(([, lines]) => lines.length > 0),
  );
}

/**
 * Survivors as a paper lists them.
 *
 * @param {Survivors} survivors
 */
export function asListed(survivors) {
  return Object.entries(survivors)
    .flatMap(([file, lines]) => [file, ...lines.map((line) => `  ${line}`)])
    .join('\n');
}

/**
 * How many were found, folder by folder, as a table of Markdown.
 *
 * @param {Report} report
 */
export function scoreTable({ files }) {
  /** @type {Map<string, string[]>} */
  const byFolder = new Map();
  for (const [file, { mutants }] of Object.entries(files)) {
    const folder = file.split('/').slice(0, -1).join('/');
    const states = mutants.map(({ status }) => status);
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), ...states]);
  }
  const rows = [...byFolder].sort(([one], [other]) => one.localeCompare(other));
  return [
    '| folder | killed | timed out | survived | no test goes there | found |',
    '|---|---|---|---|---|---|',
    ...rows.map(([folder, states]) => rowOf(folder, states)),
    rowOf(
      'all',
      rows.flatMap(([, states]) => states),
    ),
  ].join('\n');
}

/**
 * @param {string} name
 * @param {readonly string[]} states
 */
function rowOf(name, states) {
  /** @param {readonly string[]} some */
  const count = (some) => states.filter((state) => some.includes(state)).length;
  const share = (100 * count(dead)) / count([...dead, ...alive]);
  const counts = [...dead, ...alive].map((state) => count([state]));
  return `| ${[name, ...counts, `${share.toFixed(1)} %`].join(' | ')} |`;
}

/**
 * @param {string} source
 * @param {Mutant} mutant
 */
function told(source, { location: { start, end }, replacement = '' }) {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const lastLine = lines.length - 1;
  const was = lines
    .map((line, at) => line.slice(0, at === lastLine ? end.column - 1 : undefined))
    .map((line, at) => line.slice(at === 0 ? start.column - 1 : 0))
    .join('\n');
  return `${inOneLine(was)} → ${inOneLine(replacement)}`;
}

/** @param {string} code */
function inOneLine(code) {
  const line = code.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 60)} … ${line.slice(-18)}` : line;
}
