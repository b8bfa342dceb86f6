import { help } from '#words/plan/help.ts';
import { wasToldNo } from '../../answers.ts';
import type { Block } from '../../types.ts';
import type { PlanSection } from '../section.ts';

const { heading, separate, askAgain } = help.ifItGoesBadly;

/** The nation's advice body, in one line; a complaint is another thing. */
function blockWith(sentence: string): Block {
  return {
    id: 'concern',
    heading,
    basis: 'concern.adviceBody',
    pieces: [{ services: 'adviceBody' }, { p: sentence }],
  };
}

export const ifItGoesBadly: PlanSection = {
  personal: (read) => blockWith(wasToldNo(read) ? askAgain : separate),
  general: () => blockWith(`${separate} ${askAgain}`),
};
