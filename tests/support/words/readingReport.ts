import type { SeenScreen } from '../jsdom/everyScreen.tsx';
import { type Reading, readingOf } from './readingAge.ts';

/** A screen as it was read: what stands on it, line by line. */
export interface ScreenRead extends Omit<SeenScreen, 'main'> {
  readonly units: readonly string[];
}

type Measured = Pick<SeenScreen, 'group' | 'name'> & Reading;

/**
 * How hard every screen is to read, as a report. Where a screen differs from nation to nation, or from journey to
 * journey, the hardest one counts.
 */
export function readingReport(screens: readonly ScreenRead[]): {
  readonly worst: readonly Measured[];
  readonly text: string;
} {
  const byName = grouped(screens, ({ group, name }) => `${group} ${name}`);
  const worst = [...byName.values()].map(hardest);
  const groups = grouped(worst, ({ group }) => group);
  const text = [method, ...[...groups].map(([group, rows]) => tableOf(group, rows))].join('\n\n');
  return { worst, text: `${text}\n` };
}

/** Things by a key that several may share, in the order in which each key came first. */
export function grouped<Key, Value>(
  values: readonly Value[],
  keyOf: (value: Value) => Key,
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

function hardest(alike: readonly ScreenRead[]): Measured {
  const measured = alike.map(({ group, name, units }) => ({ group, name, ...readingOf(units) }));
  const [first, ...others] = measured;
  if (!first) throw new Error('A screen was not drawn');
  const top = others.reduce((most, next) => (next.age > most.age ? next : most), first);
  return { ...top, longest: Math.max(...measured.map(({ longest }) => longest)) };
}

function tableOf(group: string, rows: readonly Measured[]): string {
  return [
    `## ${group}`,
    '',
    '| screen | words | reading age | longest sentence |',
    '|---|---|---|---|',
    ...rows
      .toSorted((one, other) => other.age - one.age || one.name.localeCompare(other.name))
      .map(
        ({ name, words, age, longest }) =>
          `| ${name} | ${words} | ${age.toFixed(1)} | ${longest} |`,
      ),
  ].join('\n');
}

const method = `# How hard the guide is to read

Every screen, the hardest first. None may be over 11 years, and no sentence over 20 words. \`npm run check\`
fails where one is, and writes this file from the screens as they are drawn.

**Reading age** is the US school grade by Flesch and Kincaid (0.39 × words per sentence + 11.8 × syllables per word −
15.59) and five years: grade 6 is 11 years. A screen of fewer than 30 words takes the median of that grade, the Automated
Readability Index and the Coleman–Liau index, since there one long word moves a formula by a year or more. The
formulas and the count of syllables are those of \`flesch-kincaid\`, \`automated-readability\`, \`coleman-liau\` and
\`syllable\`. They were chosen before anything was measured.

**What is read** is all that stands in the main part of a screen. A heading, paragraph, item of a list, label, hint and
button each ends its sentence. A sentence of one or two words (“Yes”, “Continue”, “England”) is left out, since it would
make a screen look easier than it is. So are phone numbers, web addresses and the names of documents on “Sources”.
Everything else counts in full: names (Kidney Cancer UK), and the words that cannot be spared (diagnosis, consultant,
hospital, second opinion). Letters said one by one, and figures, have a syllable each: GP has two, 111 has three.

**Which screens**: each step and outcome in the patient’s voice (you) and the carer’s (they), for each nation and for
care across a border; plans and extras for the named journeys. Where they differ, the hardest one is shown. A long
page is measured as a whole, so a part of it may be harder.

A formula counts; it does not understand. It stands beside reading by people, and not in its place: that is still to
be done.`;
