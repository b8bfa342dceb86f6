import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flow } from '../../flows/second-opinion/index.ts';
import type { EntryStorage } from '../../src/browser/entryStorage.ts';
import {
  type Answer,
  address,
  onward,
  placeFor,
  previous,
  replay,
} from '../../src/engine/index.ts';
import { type JourneyStore, openJourneyStore } from '../../src/guide/journeyStore.ts';
import { fakeSession } from '../support/jsdom/fakeSession.ts';
import { firstStep, offered } from '../support/ways/anyAnswers.ts';
import { seed } from '../support/ways/seed.ts';
import { walkByHand } from '../support/ways/walkByHand.ts';

/**
 * People who go to and fro at random: the guide against a model that shares no code with it. The model is a
 * map of answers, a walk over the path and a tab that keeps the map.
 */

type Action =
  | { readonly does: 'answer' | 'change'; readonly pick: number; readonly which: number }
  | { readonly does: 'jump'; readonly pick: number }
  | { readonly does: 'back' | 'forward' | 'reload' | 'clear' };

const pick = fc.nat({ max: 1000 });
const anyAction: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ does: fc.constant('answer' as const), pick, which: pick }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ does: fc.constant('change' as const), pick, which: pick }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('jump' as const), pick }) },
  {
    weight: 4,
    arbitrary: fc.record({ does: fc.constantFrom('back' as const, 'forward' as const) }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('reload' as const) }) },
);
const seldom: fc.Arbitrary<Action> = fc.constant({ does: 'clear' as const });
const actions = fc.array(
  fc.oneof({ weight: 40, arbitrary: anyAction }, { weight: 1, arbitrary: seldom }),
  { minLength: 10, maxLength: 60, size: 'max' },
);

const steps = [...new Set(offered.map(({ step }) => step))];
const jumps = [...steps, address.outcome, address.start];

/** What the model expects to be true. */
class Model {
  given = new Map<string, string>();
  kept = new Map<string, string>();
  at = firstStep;
  /** Once a professional was with a patient, nothing is kept until all is cleared or lost. */
  inClinic = false;

  get walk() {
    return walkByHand(flow.path, firstStep, this.given);
  }
  get front(): string {
    return this.walk.ended ? address.outcome : this.walk.at;
  }
  get open(): readonly string[] {
    return [...this.walk.steps, this.front];
  }
  get unused(): readonly string[] {
    return [...this.given.keys()].filter((step) => !this.walk.steps.includes(step));
  }
  get before(): string {
    return this.open[this.open.indexOf(this.at) - 1] ?? address.start;
  }
  goTo(wanted: string): void {
    this.at = wanted === address.start || this.open.includes(wanted) ? wanted : this.front;
  }
  give(step: string, option: string): void {
    this.given.set(step, option);
    if (this.given.get('task') === 'withPatient' && this.open.includes('task'))
      this.inClinic = true;
    this.kept = this.inClinic ? new Map() : new Map(this.given);
    this.at = this.front;
  }
}

/** The guide itself: its store, and what the address bar says. */
class Guide {
  private readonly tab: EntryStorage = fakeSession().tab;
  private store: JourneyStore = this.opened();
  at = firstStep;

  get answers() {
    return this.store.current().answers;
  }
  get journey() {
    return replay(flow, this.answers);
  }
  get back(): string {
    return previous(this.journey, this.at);
  }
  goTo(wanted: string): void {
    this.at = placeFor(flow, this.journey, wanted).address;
  }
  give(answer: Answer): void {
    this.store.answer(answer);
    this.goTo(onward(this.journey));
  }
  reload(): void {
    this.store = this.opened();
    this.goTo(this.at);
  }
  clear(): void {
    this.store.clear();
    this.goTo(address.start);
  }
  private opened(): JourneyStore {
    return openJourneyStore(flow, this.tab, () => 0);
  }
}

function act(action: Action, guide: Guide, model: Model): void {
  switch (action.does) {
    case 'answer':
    case 'change': {
      const open = model.open.filter((step) => steps.includes(step));
      const changed = action.does === 'change' ? open[action.pick % open.length] : model.at;
      const options = offered.filter(({ step }) => step === changed);
      const chosen = options[action.which % options.length];
      if (!chosen) return;
      guide.give(chosen);
      model.give(chosen.step, chosen.option);
      return;
    }
    case 'back': {
      if (model.at === address.start) return;
      guide.goTo(guide.back);
      model.goTo(model.before);
      return;
    }
    case 'forward': {
      guide.goTo(onward(guide.journey));
      model.goTo(model.front);
      return;
    }
    case 'jump': {
      const wanted = jumps[action.pick % jumps.length] ?? address.start;
      guide.goTo(wanted);
      model.goTo(wanted);
      return;
    }
    case 'reload': {
      guide.reload();
      model.given = new Map(model.kept);
      model.inClinic = false;
      model.goTo(model.at);
      return;
    }
    case 'clear': {
      guide.clear();
      model.given = new Map();
      model.kept = new Map();
      model.inClinic = false;
      model.goTo(address.start);
      return;
    }
  }
}

/** `WALKS=10000` before a release: about ten thousand moves otherwise. */
const walks = Number(process.env['WALKS'] ?? 300);

test(`people who go to and fro at random are always where the model says (seed ${seed})`, {
  timeout: Math.max(300_000, walks * 100),
}, () => {
  let furthest = 0;
  fc.assert(
    fc.property(actions, (all) => {
      const guide = new Guide();
      const model = new Model();
      for (const action of all) {
        act(action, guide, model);
        const { taken, at, ended, unused } = guide.journey;
        furthest = Math.max(furthest, taken.length);
        expect({ place: guide.at, at, ended }).toEqual({
          place: model.at,
          at: model.walk.at,
          ended: model.walk.ended,
        });
        expect(taken.map(({ step }) => step)).toEqual(model.walk.steps);
        expect(unused.map(({ step }) => step).sort()).toEqual([...model.unused].sort());
        expect(new Map(guide.answers.map(({ step, option }) => [step, option]))).toEqual(
          model.given,
        );
        if (model.at !== address.start) expect(guide.back).toBe(model.before);
      }
    }),
    { seed, numRuns: walks },
  );
  // The walks are worth something only where they go far.
  expect(furthest).toBeGreaterThan(10);
});
