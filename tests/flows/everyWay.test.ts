import { describe, expect, test } from 'vitest';
import { page } from '#interface/page.ts';
import { recallWords } from '#interface/recallWords.ts';
import { sheetWords as extraInterfaceWords } from '#interface/sheetWords.ts';
import { wholePathWords } from '#interface/wholePathWords.ts';
import { words as interfaceWords } from '#interface/words.ts';
import * as kidneyCancerUk from '../../flows/organisation/kidney-cancer-uk/words/en-GB/more.ts';
import { about } from '../../flows/second-opinion/about.ts';
import { advise } from '../../flows/second-opinion/advise.ts';
import { type AnswersRead, readAnswers } from '../../flows/second-opinion/answers.ts';
import { blocksRestOn } from '../../flows/second-opinion/evidence/blocksRestOn.ts';
import { facts } from '../../flows/second-opinion/evidence/facts.ts';
import { questionsRestOn } from '../../flows/second-opinion/evidence/questionsRestOn.ts';
import { sources } from '../../flows/second-opinion/evidence/sources.ts';
import { secondOpinion as flow } from '../../flows/second-opinion/index.ts';
import type { StepId } from '../../flows/second-opinion/machine.ts';
import { more as ofPublisher } from '../../flows/second-opinion/more.ts';
import { raisesConcern } from '../../flows/second-opinion/plan/index.ts';
import { beside, contents } from '../../flows/second-opinion/sheets/index.ts';
import {
  type Answer,
  type Block,
  type Journey,
  replay,
  type Text,
} from '../../src/engine/index.ts';
import { basesOf, factsOf, isGrounded } from '../support/plans/factsOf.ts';
import { lawsOfEveryOffer, lawsOfEveryPlan, lawsOfEveryWay } from '../support/plans/planLaws.ts';
import { offeredIds } from '../support/sample/sheetsOf.ts';
import { walkEveryWay } from '../support/ways/everyWay.ts';
import { namesOfNations, neverList, sentencesOf, wordsIn } from '../support/words/neverList.ts';
import { bothVoices, visitTexts } from '../support/words/textsOf.ts';

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
};

function noteOption(step: string, option: string): void {
  const options = seen.options.get(step);
  if (options) options.add(option);
  else seen.options.set(step, new Set([option]));
}

/** Whose services a reader may see: those of one nation, or of all. */
const everyNation = Object.keys(flow.nationNames);
const readers = [...everyNation.map((nation) => [nation]), everyNation];

const everyWayLaws = Object.entries(lawsOfEveryWay);
const planLaws = Object.entries(lawsOfEveryPlan);
const offerLaws = Object.entries(lawsOfEveryOffer);

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
  for (const words of [block.heading, ...block.pieces]) {
    if (typeof words === 'object' && wasJudged(words, nations)) continue;
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
  for (const part of block.parts ?? []) judge(part, nations, breaks);
}

const judged = new WeakMap<object, Set<string>>();
function wasJudged(words: object, nations: readonly string[]): boolean {
  const readers = judged.get(words) ?? new Set();
  judged.set(words, readers);
  const reader = nations.join();
  if (readers.has(reader)) return true;
  readers.add(reader);
  return false;
}

/**
 * The steps whose answers decide what advice a journey gets. Advice that follows from the same answers is
 * judged once. That no other answer decides is tried on every 500th way, whose advice is derived afresh.
 */
const deciding: readonly StepId[] = [
  ...(['role', 'whoFor', 'useAuthority', 'involveChild', 'task', 'mind', 'goneOver'] as const),
  ...(['whose', 'surgery', 'raised', 'treatment', 'matters', 'needs'] as const),
];
const adviceJudged = new Set<string>();
const adviceInFull = new Map<string, string>();

function keyOf({ at, taken }: Journey, steps: readonly StepId[]): string {
  let key = at;
  for (const { step, option, ticks } of taken) {
    if ((steps as readonly string[]).includes(step)) key += ` ${step} ${option} ${ticks ?? ''}`;
  }
  return key;
}

/** The nation is named in the plan of those alone who have somebody to turn to with a concern. */
function adviceKeyOf(look: AnswersRead, journey: Journey): string {
  const nation = raisesConcern(look) ? look.to('nation') : '';
  return `${nation} ${keyOf(journey, deciding)}`;
}

/**
 * Laws of what the outcome offers beside its advice. Each is tried once for all ways that give the same
 * answers to the steps it looks at.
 */
const triedOn = new Set<string>();
function judgeOffer(look: AnswersRead, journey: Journey, breaks: (law: string) => void): void {
  for (const [law, { looksAt, holds }] of offerLaws) {
    const key = `${law} ${keyOf(journey, looksAt)}`;
    if (triedOn.has(key)) continue;
    triedOn.add(key);
    if (!holds(look, journey)) breaks(law);
  }
  const key = keyOf(journey, ofOffer);
  if (triedOn.has(key)) return;
  triedOn.add(key);
  judgeWordsOfOffer(journey, breaks);
}
const ofOffer: readonly StepId[] = [
  ...(['nation', 'role', 'whoFor', 'useAuthority', 'involveChild', 'mind', 'whose'] as const),
  ...(['surgery', 'raised'] as const),
];

/** Every text that somebody can read beside the advice. */
function judgeWordsOfOffer(journey: Journey, breaks: (law: string) => void): void {
  const { nations } = flow.reader(journey);
  const { before, options } = contents.options(journey);
  const sure = contents.sure(journey);
  for (const block of [
    beside.checkUnderstanding,
    contents.beforeLetter,
    ...contents.questions(journey),
    ...contents.consentNote(journey),
    before,
    sure.before,
    ...sure.questions.map(({ helps }) => helps),
    sure.allClear,
    sure.credit,
    contents.reminder.before,
  ]) {
    judge(block, nations, breaks);
  }
  const others = [
    contents.letters(journey),
    options,
    sure.questions.map(({ question }) => question),
  ];
  visitTexts(others, (text, key) => {
    seen.texts.set(text, key);
    for (const nation of nationsNamed(text)) {
      if (!nations.includes(nation)) breaks(`a service of ${nation} appears elsewhere`);
    }
  });
}

const startedAt = performance.now();
let way = 0;
const ways = walkEveryWay(flow, (journey) => {
  const breaks = (law: string) => {
    if (!seen.broken.has(law)) seen.broken.set(law, journey.taken);
  };
  const look = readAnswers(journey);
  for (const [law, holds] of everyWayLaws) if (!holds(look, journey)) breaks(law);

  seen.nodes.add(journey.at);
  for (const { step, option, ticks } of journey.taken) {
    seen.nodes.add(step);
    noteOption(step, option);
    if (ticks) seen.ticks.get(step)?.add(ticks);
  }

  if (offeredIds(journey).length > 0) judgeOffer(look, journey, breaks);
  const key = adviceKeyOf(look, journey);
  const inFull = way++ % 500 === 0;
  if (adviceJudged.has(key) && !inFull) return;
  adviceJudged.add(key);

  const advice = advise(journey);
  if (journey.at === 'plan') {
    for (const [law, holds] of planLaws) if (!holds(look, advice)) breaks(law);
  }
  seen.texts.set(advice.heading, 'heading');
  const more = beside.more(journey);
  const blocks = more ? [...advice.blocks, more] : advice.blocks;
  const { nations } = flow.reader(journey);
  for (const block of blocks) judge(block, nations, breaks);

  if (!inFull) return;
  const print = JSON.stringify(advice);
  if (print !== (adviceInFull.get(key) ?? print)) breaks('the same answers give the same advice');
  adviceInFull.set(key, print);
  const again = replay(flow, [...journey.taken].reverse());
  if (JSON.stringify(again) !== JSON.stringify(journey)) breaks('the order of answers matters');
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
const alwaysAtHand = [flow.start.blocks, flow.urgentHelp.blocks, ...Object.values(about)];
for (const block of [...alwaysAtHand.flat(), ...kidneyCancerUk.parts]) {
  for (const basis of basesOf(block)) seen.bases.add(basis);
}
visitTexts(
  [Object.values(flow.steps), alwaysAtHand, flow.start, flow.about, interfaceWords],
  (text, key) => seen.texts.set(text, key),
);
visitTexts([extraInterfaceWords, page, recallWords, wholePathWords], (text, key) =>
  seen.texts.set(text, key),
);
for (const { says } of Object.values(facts)) seen.texts.set(says, 'p');

describe(`on every way through (walked in ${seconds.toFixed(0)} s)`, () => {
  test('there are 1,217,794 ways, and none of them breaks a law', () => {
    expect(Object.fromEntries(seen.broken)).toEqual({});
    expect(ways).toBe(1_217_794);
  });

  test('no step names a service of another nation', () => expect([...foreignInSteps]).toEqual([]));

  test('every step and outcome is reached, and every option is taken', () => {
    const onPath = Object.entries(flow.path);
    const routes = onPath.flatMap(([id, node]) => ('on' in node ? [[id, node.on] as const] : []));
    const taken = routes.flatMap(([id]) => [...(seen.options.get(id) ?? [])]);
    expect([...seen.nodes].sort()).toEqual(onPath.map(([id]) => id).sort());
    expect(taken).toEqual(routes.flatMap(([, on]) => Object.keys(on)));
    expect([taken.length, routes.length, onPath.length - routes.length]).toEqual([101, 34, 18]);
  });

  test('every tick was there alone, all of them were, and none was', () => {
    for (const [step, all] of Object.entries(flow.ticks)) {
      const sets = [...(seen.ticks.get(step) ?? [])].map((ticks) => ticks.join());
      expect(sets.sort()).toEqual(['', all.join(), ...all].sort());
    }
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
