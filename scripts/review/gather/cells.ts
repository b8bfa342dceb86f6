import type { Journey } from '../../../src/engine/index.ts';
import { keyOf } from '../../ways/looksAt.ts';
import { Bits } from './bits.ts';

/** A step that was not asked on a way. */
export const notAsked = '';

/**
 * All sets of answers that may come to a place, each once, and who gave which. What is said there is noted beside
 * them: from that follows who may see it.
 */
export class Cells {
  readonly all = new Bits();
  private readonly known = new Set<string>();
  private readonly steps: ReadonlySet<string>;
  private readonly given = new Map<string, Map<string, Bits>>();
  private count = 0;
  private readonly looksAt: readonly string[];
  private readonly ticks: Readonly<Record<string, readonly string[]>>;

  constructor(looksAt: readonly string[], ticks: Readonly<Record<string, readonly string[]>>) {
    this.looksAt = looksAt;
    this.ticks = ticks;
    this.steps = new Set(looksAt);
  }

  get size(): number {
    return this.count;
  }

  /** The number of a journey's answers; undefined where they were seen before. */
  addNew(journey: Journey): number | undefined {
    const key = keyOf(journey, this.steps);
    if (this.known.has(key)) return undefined;
    this.known.add(key);
    const cell = this.count++;
    this.all.add(cell);
    this.note('outcome', journey.at, cell);
    for (const step of this.looksAt) {
      const answer = journey.taken.find((one) => one.step === step);
      const ticks = this.ticks[step];
      if (!ticks) this.note(step, answer?.option ?? notAsked, cell);
      else {
        for (const tick of ticks) {
          const isTicked = answer?.ticks?.includes(tick);
          this.note(`${step}.${tick}`, isTicked ? 'ticked' : notAsked, cell);
        }
      }
    }
    return cell;
  }

  /** Who gave which answer, by step. A thing to tick is a step of its own. */
  get byAnswer(): ReadonlyMap<string, ReadonlyMap<string, Bits>> {
    return this.given;
  }

  private note(step: string, option: string, cell: number): void {
    const options = this.given.get(step) ?? new Map<string, Bits>();
    this.given.set(step, options);
    const bits = options.get(option) ?? new Bits();
    options.set(option, bits);
    bits.add(cell);
  }
}
