import { help } from '#words/plan/help.ts';
import type { Block } from '../../types.ts';
import type { PlanSection } from '../section.ts';

/** Someone to talk to, and what to do if something gets worse (H15). */
const block: Block = {
  id: 'help',
  heading: help.whoCanHelp.heading,
  basis: ['help.someoneToTalkTo', 'help.urgent'],
  pieces: [
    { call: 'supportLine' },
    { call: 'otherHelpline' },
    { p: help.whoCanHelp.getsWorse },
    { p: help.whoCanHelp.onCancerDrugs },
    { call: 'emergency' },
    { services: 'urgentNumbers' },
  ],
};

export const whoCanHelp: PlanSection = { personal: () => block, general: () => block };
