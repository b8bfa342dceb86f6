import { describe, expect, test } from 'vitest';
import { page } from '#interface/page.ts';
import { recallWords } from '#interface/recallWords.ts';
import { sheetWords as extraInterfaceWords } from '#interface/sheetWords.ts';
import { wholePathWords } from '#interface/wholePathWords.ts';
import { words as interfaceWords } from '#interface/words.ts';
import { sheetNames } from '#words/sheets.ts';
import * as kidneyCancerUk from '../../flows/organisation/kidney-cancer-uk/words/en-GB/more.ts';
import { about } from '../../flows/second-opinion/about.ts';
import { advise } from '../../flows/second-opinion/advise.ts';
import { readAnswers } from '../../flows/second-opinion/answers.ts';
import { blocksRestOn } from '../../flows/second-opinion/evidence/blocksRestOn.ts';
import { facts } from '../../flows/second-opinion/evidence/facts.ts';
import { questionsRestOn } from '../../flows/second-opinion/evidence/questionsRestOn.ts';
import { sources } from '../../flows/second-opinion/evidence/sources.ts';
import { flow } from '../../flows/second-opinion/index.ts';
import type { StepId } from '../../flows/second-opinion/machine.ts';
import { more as ofPublisher } from '../../flows/second-opinion/more.ts';
import { beside, contents } from '../../flows/second-opinion/sheets/index.ts';
import { wholePath } from '../../flows/second-opinion/wholePath.ts';
import { walkEveryWay } from '../../scripts/ways/everyWay.ts';
import { keyOf, looksAt } from '../../scripts/ways/looksAt.ts';
import { basesOf, factsOf, isGrounded } from '../../scripts/words/factsOf.ts';
import { bothVoices, visitTexts, withParts } from '../../scripts/words/textsOf.ts';
import {
  type Answer,
  allSpoken,
  type Block,
  type Journey,
  replay,
  type SpokenBlock,
  type Text,
} from '../../src/engine/index.ts';
import { countWords } from '../support/plans/countWords.ts';
import { lawsOfEveryPlan, lawsOfEveryWay } from '../support/plans/planLaws.ts';
import { saidTwice } from '../support/plans/saidTwice.ts';
import { type Section, sectionOf, textsOfSection } from '../support/plans/sections.ts';
import { offeredIds } from '../support/sample/sheetsOf.ts';
import { namesOfNations, neverList, sentencesOf, wordsIn } from '../support/words/neverList.ts';

/** What its publisher offers rests on what it knows of itself. Of Kidney Cancer UK the source tells, as a test below has it. */
const withoutSource = new Set<Block>([ofPublisher, ...(ofPublisher.parts ?? [])]);

/** The flow is walked once, on every one of its ways; the tests then say what was seen. */

const seen = {
  broken: new Map<string, readonly Answer[]>(),
  nodes: new Set<string>(),
  options: new Map<string, Set<string>>(),
  ticks: new Map(Object.keys(flow.ticks).map((step) => [step, new Set<readonly string[]>()])),
  /** Each text, and what it is of its piece. */
  texts: new Map<Text, string>(),
  bases: new Set<string>(),
  blocksWithoutFacts: new Set<string>(),
  saidTwice: new Set<string>(),
  /** How many words each plan has, and the answers of the longest. */
  words: { inOneNation: [] as number[], acrossBorder: [] as number[] },
};

function noteOption(step: string, option: string): void {
  const options = seen.options.get(step);
  if (options) options.add(option);
  else seen.options.set(step, new Set([option]));
}

/** Whose services a reader may see: those of one nation, or of all. */
const everyNation = Object.keys(flow.nationNames);
const readers = [...everyNation.map((nation) => [nation]), everyNation];

const wayLaws = Object.entries(lawsOfEveryWay);
const planLaws = Object.entries(lawsOfEveryPlan);

const nationsNamed = remembered((text: Text) =>
  Object.keys(namesOfNations).filter((nation) =>
    bothVoices(text).some((said) => namesOfNations[nation]?.test(said)),
  ),
);

/**
 * Notes the facts and the texts of a block, and whether a nation is named that is not the reader's. What was
 * judged for these nations before is passed over: most blocks are the same objects on each way.
 */
function judge(block: Block, nations: readonly string[], breaks: (law: string) => void): void {
  if (wasJudged(block, nations)) return;
  for (const basis of basesOf(block)) seen.bases.add(basis);
  if (!isGrounded(block) && !withoutSource.has(block)) {
    seen.blocksWithoutFacts.add(JSON.stringify(block));
  }
  judgeTexts([block.heading, block.pieces, block.links], nations, breaks);
  for (const part of block.parts ?? []) judge(part, nations, breaks);
}

function judgeTexts(
  words: unknown,
  nations: readonly string[],
  breaks: (law: string) => void,
): void {
  visitTexts(
    words,
    (text, key) => {
      seen.texts.set(text, key);
      for (const nation of nationsNamed(text)) {
        if (!nations.includes(nation)) breaks(`a service of ${nation} appears elsewhere`);
      }
    },
    nations,
  );
}

const judged = new WeakMap<object, Set<string>>();
function wasJudged(words: object, nations: readonly string[]): boolean {
  const known = judged.get(words) ?? new Set();
  judged.set(words, known);
  const reader = nations.join();
  if (known.has(reader)) return true;
  known.add(reader);
  return false;
}

/** Laws, and words beside the advice, are tried once for all ways with the same answers to the steps they look at. */
function once(looksAt: readonly StepId[], judgeOf: (journey: Journey, breaks: Breaks) => void) {
  const steps = new Set<string>(looksAt);
  const tried = new Set<string>();
  return (journey: Journey, breaks: Breaks) => {
    const key = keyOf(journey, steps);
    if (tried.has(key)) return;
    tried.add(key);
    judgeOf(journey, breaks);
  };
}
type Breaks = (law: string) => void;

const ofEachWay = [
  ...wayLaws.map(([law, { looksAt, holds }]) =>
    once(looksAt, (journey, breaks) => {
      if (!holds(readAnswers(journey), journey)) breaks(law);
    }),
  ),
  once(looksAt.lettersAndNote, (journey, breaks) => {
    const { nations } = flow.reader(journey);
    if (offeredIds(journey).includes('letter')) {
      judgeTexts(contents.letters(journey), nations, breaks);
    }
    if (!offeredIds(journey).includes('note')) return;
    for (const block of contents.note(journey)) judge(block, nations, breaks);
  }),
  once(looksAt.questions, (journey, breaks) => {
    if (!offeredIds(journey).includes('questions')) return;
    const { nations } = flow.reader(journey);
    for (const block of contents.questions(journey)) judge(block, nations, breaks);
  }),
  once(looksAt.options, (journey, breaks) => {
    if (!offeredIds(journey).includes('options')) return;
    const { nations } = flow.reader(journey);
    const { before, options } = contents.options(journey);
    const sure = contents.sure(journey);
    judgeTexts([options, sure.questions.map(({ question }) => question)], nations, breaks);
    const helps = sure.questions.map((question) => question.helps);
    for (const block of [before, sure.before, ...helps, sure.allClear, sure.credit]) {
      judge(block, nations, breaks);
    }
  }),
  once(looksAt.toRead, (journey, breaks) => {
    const { nations } = flow.reader(journey);
    const offered: readonly string[] = offeredIds(journey);
    for (const [id, blocks] of Object.entries(contents.toRead)) {
      if (offered.includes(id)) for (const block of blocks) judge(block, nations, breaks);
    }
    if (offered.includes('letter')) judge(contents.beforeLetter, nations, breaks);
    if (offered.includes('questions')) judge(contents.afterTheVisit, nations, breaks);
  }),
];

/**
 * The steps whose answers decide what a plan says. Plans that follow from the same answers are judged once. That no
 * other answer decides is tried on every 500th way, whose plan is derived afresh.
 */
const deciding = new Set<string>(looksAt.plan);
const plansJudged = new Map<string, string>();

/** A section that many plans share is judged once for each reader. */
const sectionsSeen = new Map<string, Section & { readonly number: number }>();
function seenSection(
  spoken: SpokenBlock,
  block: Block,
  nations: readonly string[],
  breaks: Breaks,
) {
  const key = `${nations} ${basesOf(spoken)} ${textsOfSection(spoken).join('\n')}`;
  const known = sectionsSeen.get(key);
  if (known) return known;
  judge(block, nations, breaks);
  const section = { ...sectionOf(spoken), number: sectionsSeen.size };
  sectionsSeen.set(key, section);
  return section;
}

function sectionsOf(journey: Journey, breaks: Breaks) {
  const reader = flow.reader(journey);
  const { blocks } = advise(journey, { interpreter: false });
  const spoken = allSpoken(blocks, { ...reader, nationNames: flow.nationNames });
  return spoken.map((section, index) =>
    seenSection(section, blocks[index] as Block, reader.nations, breaks),
  );
}

function judgePlan(journey: Journey, breaks: Breaks): void {
  const key = keyOf(journey, deciding);
  if (plansJudged.has(key)) return;
  const sections = sectionsOf(journey, breaks);
  plansJudged.set(key, sections.map(({ number }) => number).join());
  const read = readAnswers(journey);
  for (const [law, holds] of planLaws) if (!holds(read, sections)) breaks(law);
  for (const pair of saidTwice(sections)) seen.saidTwice.add(pair);
  const words = sections.reduce((sum, section) => sum + section.words, headingOfPlan);
  seen.words[read.to('nation') === 'acrossBorder' ? 'acrossBorder' : 'inOneNation'].push(words);
}
const headingOfPlan = countWords(String(wholePath.advise('plan', 'you').heading));

/** The advice of any other outcome is the same for everybody. */
const judgeOutcome = once(looksAt.outcome, (journey, breaks) => {
  const { nations } = flow.reader(journey);
  const advice = advise(journey, { interpreter: false });
  seen.texts.set(advice.heading, 'heading');
  for (const block of advice.blocks) judge(block, nations, breaks);
});
const judgeMore = once(['nation'], (journey, breaks) => {
  const more = beside.more(journey);
  if (more) judge(more, flow.reader(journey).nations, breaks);
  const said = JSON.stringify([advise(journey, { interpreter: false }), more]);
  const urgent = flow.path[journey.at]?.tags === 'urgent';
  if (!urgent && !said.includes(String(flow.organisation.supportLine.number))) {
    breaks('the support line is on every outcome that is not urgent');
  }
});

/** All steps that something looks at. Ways that differ in others alone are judged once. */
const lookedAt = new Set<string>([...deciding, ...wayLaws.flatMap(([, { looksAt }]) => looksAt)]);
const waysJudged = new Set<string>();

const startedAt = performance.now();
let way = 0;
const ways = walkEveryWay(flow, (journey) => {
  const breaks = (law: string) => {
    if (!seen.broken.has(law)) seen.broken.set(law, journey.taken);
  };
  seen.nodes.add(journey.at);
  for (const { step, option, ticks } of journey.taken) {
    seen.nodes.add(step);
    noteOption(step, option);
    if (ticks) seen.ticks.get(step)?.add(ticks);
  }
  const isPlan = journey.at === 'plan';
  const wide = keyOf(journey, lookedAt);
  if (!waysJudged.has(wide)) {
    waysJudged.add(wide);
    for (const judgeWay of ofEachWay) judgeWay(journey, breaks);
    judgeMore(journey, breaks);
    if (isPlan) judgePlan(journey, breaks);
    else judgeOutcome(journey, breaks);
  }

  if (way++ % 500 !== 0) return;
  const again = replay(flow, [...journey.taken].reverse());
  if (JSON.stringify(again) !== JSON.stringify(journey)) breaks('the order of answers matters');
  if (!isPlan) return;
  const afresh = sectionsOf(again, breaks).map(({ number }) => number);
  if (afresh.join() !== plansJudged.get(keyOf(journey, deciding)))
    breaks('the same answers give the same plan');
});
const seconds = (performance.now() - startedAt) / 1000;

// What stands beside the outcomes: the steps that lead there, and the pages that are always at hand.
const foreignInSteps = new Set<string>();
for (const [id, words] of [
  ...Object.entries(flow.steps),
  ['urgent help', flow.urgentHelp] as const,
]) {
  for (const nations of readers) {
    for (const block of words.blocks ?? []) {
      judge(block, nations, (law) => foreignInSteps.add(`${id}: ${law}`));
    }
    const { blocks: _, ...others } = words;
    visitTexts(others, (text) => {
      const foreign = nationsNamed(text).filter((nation) => !nations.includes(nation));
      if (foreign.length > 0) foreignInSteps.add(`${id}: ${foreign} in “${bothVoices(text)[0]}”`);
    });
  }
}
const generalPlans = (['you', 'they'] as const).flatMap(
  (voice) => wholePath.advise('plan', voice).blocks,
);
const alwaysAtHand = [flow.start, flow.urgentHelp].flatMap(({ blocks }) => blocks);
alwaysAtHand.push(...flow.start.after, ...generalPlans, ...Object.values(about).flat());
for (const block of [...alwaysAtHand, ...kidneyCancerUk.parts].flatMap((each) =>
  withParts(each as Block),
)) {
  for (const basis of basesOf(block)) seen.bases.add(basis);
}
visitTexts(
  [Object.values(flow.steps), alwaysAtHand, flow.start, flow.about, sheetNames, interfaceWords],
  (text, key) => seen.texts.set(text, key),
);
visitTexts([extraInterfaceWords, page, recallWords, wholePathWords], (text, key) =>
  seen.texts.set(text, key),
);
for (const { says } of Object.values(facts)) seen.texts.set(says, 'p');

describe(`on every way through (walked in ${seconds.toFixed(0)} s)`, () => {
  test('there are 2,340,394 ways, and none of them breaks a law', () => {
    expect(Object.fromEntries(seen.broken)).toEqual({});
    expect(ways).toBe(2_340_394);
  });

  test('no plan says a thing twice', () => expect([...seen.saidTwice]).toEqual([]));

  test('no step names a service of another nation', () => expect([...foreignInSteps]).toEqual([]));

  test('every step and outcome is reached, and every option is taken', () => {
    const onPath = Object.entries(flow.path);
    const routes = onPath.flatMap(([id, node]) => ('on' in node ? [[id, node.on] as const] : []));
    const taken = routes.flatMap(([id]) => [...(seen.options.get(id) ?? [])]);
    expect([...seen.nodes].sort()).toEqual(onPath.map(([id]) => id).sort());
    expect(taken).toEqual(routes.flatMap(([, on]) => Object.keys(on)));
    expect([taken.length, routes.length, onPath.length - routes.length]).toEqual([86, 20, 18]);
  });

  test('every tick was there alone, all of them were, and none was', () => {
    for (const [step, all] of Object.entries(flow.ticks)) {
      const sets = [...(seen.ticks.get(step) ?? [])].map((ticks) => ticks.join());
      expect(sets.sort()).toEqual(['', all.join(), ...all].sort());
    }
  });
});

describe('the plan fits one page', () => {
  const { inOneNation, acrossBorder } = seen.words;
  const sorted = inOneNation.toSorted((one, other) => one - other);
  const within = (share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;

  test(`nine in ten have at most 400 words, and none over 450 (half have ${within(0.5)} or less, nine in ten ${within(0.9)}, all ${within(1)})`, () => {
    expect(within(0.9)).toBeLessThanOrEqual(400);
    expect(within(1)).toBeLessThanOrEqual(450);
  });

  test(`across a border, where four nations’ services stand, none is over 520`, () => {
    expect(acrossBorder.reduce((most, each) => Math.max(most, each), 0)).toBeLessThanOrEqual(520);
  });

  test('every plan was counted', () => {
    expect(inOneNation.length + acrossBorder.length).toBe(plansJudged.size);
    expect(inOneNation.length).toBe(acrossBorder.length * 4);
  });
});

describe('that nothing is said twice', () => {
  const about = (id: string, texts: readonly string[], fact: string): Section => ({
    id,
    heading: id,
    texts,
    said: texts,
    scripts: [],
    questions: [],
    facts: new Set([fact]),
    words: 0,
  });
  const once = about('delay', ['Please do not cancel anything yourself.'], 'D9');

  test('is caught where a sentence comes again, a little changed', () => {
    const again = about('help', ['Do not cancel anything today yourself, please.'], 'D9');
    expect(saidTwice([once, again])).toHaveLength(1);
    expect(saidTwice([about('all', [...once.texts, ...again.texts], 'D9')])).toHaveLength(1);
  });

  test('is not claimed of sentences about other facts, or with other words', () => {
    expect(saidTwice([once, about('help', once.texts, 'U2')])).toEqual([]);
    const other = about('help', ['Please call the nurse about any date.'], 'D9');
    expect(saidTwice([once, other])).toEqual([]);
  });
});

describe('facts', () => {
  // Every question is asked on some way, as a test above shows.
  const used = new Set<string>([
    ...[...seen.bases].flatMap((basis) => factsOf({ basis })),
    ...Object.values(questionsRestOn).flat(),
  ]);

  test('all 56 facts of the source document are used where a person can reach them', () => {
    const ofTheSource = Array.from({ length: 56 }, (_, index) => `S${index + 1}`);
    expect(ofTheSource.filter((id) => !used.has(id))).toEqual([]);
  });

  test('every block of advice names the facts it rests on', () => {
    expect([...seen.blocksWithoutFacts]).toEqual([]);
  });

  test('all that Kidney Cancer UK offers beside the guide names the facts it rests on', () => {
    expect(kidneyCancerUk.parts.filter((part) => factsOf(part).length === 0)).toEqual([]);
  });

  test('the evidence lists no block that a person cannot reach', () => {
    expect(Object.keys(blocksRestOn).filter((id) => !seen.bases.has(id))).toEqual([]);
  });

  test('no source is listed that no fact was read in', () => {
    const read = new Set<string>(Object.values(facts).flatMap((fact) => fact.sources));
    expect(Object.keys(sources).filter((id) => !read.has(id))).toEqual([]);
  });

  test('no fact is listed that nothing rests on', () => {
    expect(Object.keys(facts).filter((id) => !used.has(id))).toEqual([]);
  });
});

describe('words', () => {
  const sentences = [...seen.texts.keys()].flatMap(bothVoices).flatMap(sentencesOf);

  test('there are words to judge', () => expect(sentences.length).toBeGreaterThan(900));

  test.each(Object.entries(neverList))('no sentence anywhere %s', (_law, caught) => {
    expect(sentences.filter((sentence) => caught.test(sentence))).toEqual([]);
  });

  test('no sentence has more than 20 words', () => {
    expect(sentences.filter((sentence) => wordsIn(sentence) > 20)).toEqual([]);
  });

  test('no paragraph has more than three sentences', () => {
    const paragraphs = [...seen.texts]
      .filter(([, key]) => key === 'p')
      .flatMap(([text]) => bothVoices(text));
    expect(paragraphs.filter((text) => sentencesOf(text).length > 3)).toEqual([]);
  });

  test('no text is empty', () =>
    expect(sentences.filter((text) => text.trim() === '')).toEqual([]));
});

function remembered<Key, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const found = new Map<Key, Value>();
  return (key) => {
    const known = found.get(key);
    if (known !== undefined) return known;
    const value = find(key);
    found.set(key, value);
    return value;
  };
}
