import { help } from '#words/plan/help.ts';
import type { Block } from '../../types.ts';
import type { PlanSection } from '../section.ts';

/** The nation's advice body, in one line; a complaint is another thing. */
const block: Block = {
  id: 'concern',
  heading: help.ifItGoesBadly.heading,
  basis: 'concern.adviceBody',
  pieces: [{ services: 'adviceBody' }, { p: help.ifItGoesBadly.separate }],
};

export const ifItGoesBadly: PlanSection = { personal: () => block, general: () => block };
