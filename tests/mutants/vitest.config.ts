import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { unloadedFiles } from './unloadedFiles.ts';

/** Folders and files in the order in which they find most mutants soonest; whatever is not named comes between. */
const soonest = [
  'handouts',
  'sheetsInWords',
  'ledger',
  'evidence',
  'flows/plan/',
  'flows/sheets/',
  'wholePath',
  'withNumbers',
  'flows/dates/',
  'tests/engine/',
];
const latest = ['savedJourney', 'growth', 'damagedSaves'];

/** A mutant is dead at the first test that fails. */
class SoonestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rankOf = ({ moduleId }: TestSpecification) => {
      const late = latest.findIndex((name) => moduleId.includes(name));
      const soon = soonest.findIndex((name) => moduleId.includes(name));
      return late >= 0 ? late + 1 : soon >= 0 ? soon - soonest.length : 0;
    };
    return files.toSorted((one, other) => rankOf(one) - rankOf(other));
  }
}

/** The tests that find mutants: those of the engine and the flows that take no longer than seconds. */
export default defineConfig({
  test: {
    environment: 'node',
    // Languages are rules of the flow too.
    include: ['tests/{engine,flows}/**/*.test.ts', 'tests/build/offered.test.ts'],
    // It walks all 2.3 million ways, which takes a minute or two for each mutant.
    exclude: [...configDefaults.exclude, 'tests/flows/everyWay.test.ts'],
    // Each mutant has a worker of its own anyhow, and what is loaded once for all files is loaded sooner.
    isolate: false,
    reporters: [unloadedFiles],
    // What random cases find, the first of them find.
    env: { CASES: '0.03' },
    sequence: { sequencer: SoonestFirst },
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
