// @vitest-environment jsdom
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { glossary } from '#words/glossary.ts';
import { flow } from '../../flows/second-opinion/index.ts';
import { journeys } from '../../flows/second-opinion/journeys.ts';
import type { Answers } from '../../src/engine/index.ts';
import { type SeenScreen, seeEveryScreen } from '../support/jsdom/everyScreen.tsx';
import {
  type MedicalWord,
  medicalWords,
  notUsedYet,
  saidToProfessionals,
} from '../support/words/medicalWords.ts';
import { neverList, sentencesOf, wordsIn } from '../support/words/neverList.ts';
import { grouped, readingReport, type ScreenRead } from '../support/words/readingReport.ts';
import { unitsOnScreen } from '../support/words/unitsOnScreen.ts';

/** What people read on every screen of the guide, drawn as they see it: how hard it is, and what it explains. */

const reports = resolve(import.meta.dirname, '../../.cache/accessibility');
const screens: ScreenRead[] = [];
const paragraphs = new Set<string>();
await seeEveryScreen(({ main, ...screen }: SeenScreen) => {
  screens.push({ ...screen, units: unitsOnScreen(main) });
  for (const p of main.querySelectorAll('p')) paragraphs.add(p.textContent.trim());
});
const units = [...new Set(screens.flatMap((screen) => screen.units))];
const sentences = units.flatMap(sentencesOf);

describe('a person who reads slowly', () => {
  const { worst, text } = readingReport(screens);

  test('sees screens of every kind', () => {
    const steps = Object.values(flow.path).filter((node) => 'on' in node).length;
    const stepsSeen = worst.filter(({ group }) => group === 'Steps').map(({ name }) => idOf(name));
    expect(new Set(stepsSeen).size).toBe(steps);
    expect(worst.length).toBeGreaterThan(90);
    expect(sentences.length).toBeGreaterThan(1500);
  });

  test('can read every screen at the age of 11', () => {
    expect(worst.filter(({ age }) => !(age <= 11))).toEqual([]);
  });

  test('never meets a sentence of more than 20 words', () => {
    expect(sentences.filter((sentence) => wordsIn(sentence) > 20)).toEqual([]);
  });

  test('never meets a paragraph of more than three sentences', () => {
    expect([...paragraphs].filter((text) => sentencesOf(text).length > 3)).toEqual([]);
  });

  test('never meets what the guide must not say, wherever it stands', () => {
    // The numbers of the steps, where the whole path stands on one page, are no temperatures.
    const said = sentences.map((sentence) => sentence.replace(/^\d+( |$)|\(go to \d+\)/g, ''));
    for (const caught of Object.values(neverList)) {
      expect(said.filter((sentence) => caught.test(sentence))).toEqual([]);
    }
  });

  // For people to read: the tests above hold the limits.
  test('has the figures of every screen in .cache/accessibility/reading.md', () => {
    mkdirSync(reports, { recursive: true });
    writeFileSync(join(reports, 'reading.md'), text);
    for (const { name } of worst) expect(text).toContain(`| ${name} |`);
  });
});

describe('a word that somebody may not know', () => {
  const elsewhere = screens.filter(({ name }) => name !== headingOfGlossary());
  const everything = elsewhere.flatMap((screen) => screen.units).join('\n');
  const entries = glossary.flatMap(({ parts = [] }) => parts.map(({ heading }) => heading));

  test('stands in “Words explained” if the guide uses it, and only then', () => {
    const used = medicalWords.filter(({ found }) => found.test(everything));
    expect(used.map(({ term }) => term)).toEqual(entries);
    expect(medicalWords.filter((word) => !used.includes(word))).toEqual([]);
  });

  test('is not one that the guide does without', () => {
    const lines = everything.split('\n');
    expect(lines.filter((line) => notUsedYet.some((word) => word.test(line)))).toEqual([]);
  });

  test.each(medicalWords)('$term: is explained where it comes first, on every way', (word) => {
    expect(firstUsesUnexplained(word)).toEqual([]);
  });
});

/** The id of a screen's step, outcome or extra. */
function idOf(name: string): string {
  return name.replace(/ \(.*$/, '');
}

function headingOfGlossary() {
  return flow.about.find(({ id }) => id === 'glossary')?.heading;
}

/** A screen of the way as a law looks at it. */
interface OnTheWay {
  readonly place: string;
  readonly answers: Answers;
  readonly text: string;
}

const onTheWay: readonly OnTheWay[] = screens
  .filter(({ group }) => group !== 'Pages')
  .map(({ group, name, answers, units }) => ({
    place: group === 'Plans' ? 'plan' : idOf(name),
    answers,
    text: units.join('\n'),
  }));

/** Where care is given, on this screen: undefined before that was asked, and then it is the same for all. */
function nationIn(answers: Answers): string | undefined {
  return answers.find(({ step }) => step === 'nation')?.option;
}

/** The screens of the way that somebody in a nation sees, in whichever voice. */
const seenIn = new Map(
  Object.keys(flow.path['nation'] && 'on' in flow.path['nation'] ? flow.path['nation'].on : {}).map(
    (nation) => [
      nation,
      grouped(
        onTheWay.filter(({ answers }) => [nation, undefined].includes(nationIn(answers))),
        ({ place }) => place,
      ),
    ],
  ),
);

/** Where a word may come first on some way through the guide, and nothing there says what it means. */
function firstUsesUnexplained(word: MedicalWord): string[] {
  if ('known' in word) return [];
  const { found, explainedBy } = word;
  const isUnexplained = ({ text }: OnTheWay) => found.test(text) && !explainedBy.test(text);
  const missing = new Set<string>();
  for (const [nation, placesOf] of seenIn) {
    const reached = new Set<string>();
    const follow = ['Start page'];
    for (const place of follow) {
      if (reached.has(place)) continue;
      reached.add(place);
      const seen = placesOf.get(place) ?? [];
      // What a plan says depends on the way that led there; the named people's are looked at below.
      const isForPatients = !saidToProfessionals.has(place) && place !== 'plan';
      if (isForPatients && seen.some(isUnexplained)) missing.add(`${place} in ${nation}`);
      const isMet = seen.length > 0 && seen.every(({ text }) => found.test(text));
      if (!isMet || !isForPatients) follow.push(...onwardFrom(place));
    }
  }
  for (const { name, answers } of journeys) {
    const taken = ['Start page', ...new Set(answers.map(({ step }) => step))];
    const placesOf = seenIn.get(nationIn(answers) ?? '');
    const steps = taken.map((step) => placesOf?.get(step) ?? []);
    if (steps.some((seen) => seen.some(({ text }) => found.test(text)))) continue;
    for (const screen of onTheWay.filter((each) => each.answers === answers)) {
      if (saidToProfessionals.has(screen.place)) break;
      if (isUnexplained(screen)) missing.add(`${screen.place}: ${name}`);
      if (found.test(screen.text)) break;
    }
  }
  return [...missing];
}

function onwardFrom(place: string): readonly string[] {
  if (place === 'Start page') return [flow.first, 'Get urgent help'];
  const node = flow.path[place];
  return node && 'on' in node ? Object.values(node.on) : [];
}
