import type { Flow } from '../../src/engine/index.ts';
import { organisation } from '../organisation/index.ts';
import { edition } from './edition.ts';
import { first, machine, path } from './machine.ts';
import { sheets } from './sheets/offered.ts';
import { guideName, whenUnwell } from './words/en-GB/guide.ts';
import { nationsWords } from './words/en-GB/nations.ts';
import { urgentOutcomes } from './words/en-GB/outcomes.ts';
import { start } from './words/en-GB/start.ts';
import { steps } from './words/en-GB/steps.ts';

/**
 * "Should I take an umbrella?": the smallest flow that the guide can show. It is an example to begin another one with, and
 * shows that nothing outside a flow's folder knows what the flow is about.
 */
export const flow: Flow = {
  id: 'example',
  name: guideName,
  ...edition,
  organisation,
  languages: [],
  path,
  first,
  machine,
  ticks: {},
  nationNames: nationsWords,
  start,
  steps,
  urgentHelp: urgentOutcomes.goInside,
  whenUnwell,
  urgentOutcomes,
  about: [],
  reader: () => ({ voice: 'you', nations: [] }),
  sheets,
  sheetsFirst: () => ['bring'],
  readAloud: 'Read it out.',
  clinic: { answers: [], mayAnswer: [] },
  keepNothing: () => false,
};
