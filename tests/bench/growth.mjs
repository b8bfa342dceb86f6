import { runnerImport } from 'vite';

/**
 * Prints what a guide of 1,000 questions costs beside one of 30. The milliseconds are of this machine; the ratio says
 * more. `npm run bench:growth`
 */

/** Rounds until the engine is warm, and as many that count. */
const rounds = 200;

const load = async (/** @type {string} */ file) =>
  (await runnerImport(new URL(file, import.meta.url).pathname)).module;
const { replay } = await load('../../src/engine/journey/replay.ts');
const { openJourneyStore } = await load('../../src/guide/journeyStore.ts');
const { longAnswers, longFlow } = await load('../support/longFlow.ts');

/** What the whole journey takes, and giving its last answer again, in milliseconds. */
function measure(/** @type {number} */ steps) {
  const flow = { ...longFlow(steps), keepNothing: () => false };
  const answers = longAnswers(steps);
  const firstReplay = once(() => replay(flow, answers));
  const nothing = { available: true, read: () => null, write: () => true, remove: () => {} };
  const store = openJourneyStore(flow, nothing, () => 0);
  for (const answer of answers) store.give(answer);
  const last = answers.at(-1);
  return {
    steps,
    'first replay': firstReplay,
    replay: median(() => replay(flow, answers)),
    'one more answer': median(() => store.give(last)),
  };
}

function median(/** @type {() => void} */ act) {
  const times = Array.from({ length: 2 * rounds }, () => once(act));
  return times.slice(rounds).sort((a, b) => a - b)[rounds / 2] ?? Number.NaN;
}

function once(/** @type {() => void} */ act) {
  const began = performance.now();
  act();
  return Number((performance.now() - began).toFixed(3));
}

const small = measure(30);
const large = measure(1000);
console.log('In milliseconds:');
console.table([small, large]);
for (const what of /** @type {const} */ (['replay', 'one more answer'])) {
  console.log(`${what}: ${(large[what] / small[what]).toFixed(1)} times that of 30 questions`);
}
