import { help } from '#words/plan/help.ts';
import type { Block } from '../../types.ts';
import type { PlanSection } from '../section.ts';

const { heading, onCancerDrugs, scotlandsNumber, spine, getsWorse } = help.whoCanHelp;

/** Someone to talk to, and what to do if something gets worse: what cannot wait comes before what can (H3, H15). */
const block: Block = {
  id: 'help',
  heading,
  basis: ['help.someoneToTalkTo', 'help.urgent'],
  pieces: [
    { call: 'supportLine' },
    { call: 'otherHelpline' },
    { p: onCancerDrugs },
    {
      byNation: {
        england: [],
        scotland: [{ p: scotlandsNumber }],
        wales: [],
        northernIreland: [],
      },
    },
    { p: spine },
    { p: getsWorse },
    { services: 'urgentNumbers' },
  ],
};

export const whoCanHelp: PlanSection = { personal: () => block, general: () => block };
