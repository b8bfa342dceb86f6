import { importChosen } from '../aliases.ts';
import { type Dated, dueOn, inOrder } from './dated.ts';

/** The most that a column shows of what a fact says. */
const longest = 72;

/** What `npm run facts` prints: all that is to be checked, what was read longest ago first, and what is late or soon. */
export async function printedFacts(now: Date): Promise<string> {
  const { allDated } = await importChosen<typeof import('./allDated.ts')>(
    'scripts/build/dates/allDated.ts',
  );
  return factsTable(allDated(), now);
}

/** The same of any facts, on any day. */
export function factsTable(all: readonly Dated[], now: Date): string {
  const { soon, late } = dueOn(all, now);
  const rows = inOrder(all).map((one) => [
    late.includes(one) ? 'LATE' : soon.includes(one) ? 'soon' : '',
    one.checkBy,
    one.readOn,
    one.tag,
    one.id,
    shortened(one.says),
    one.sources.join(' '),
  ]);
  const table = columns([['', 'check by', 'read on', '', 'id', 'says', 'where'], ...rows]);
  return [
    ...table,
    '',
    `${all.length} to check: ${late.length} late, ${soon.length} soon. How: docs/tasks/check-the-facts.md`,
    '● a primary source was read, ○ a secondary one, △ seen in no source: never said as a fact.',
  ].join('\n');
}

function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

/** Each column as wide as the widest in it; the last one may be as long as it is. */
function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
