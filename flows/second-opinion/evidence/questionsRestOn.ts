import type { AskingStepsWords } from '../types.ts';
import type { FactId } from './facts.ts';

/** The facts that each question rests on, with its choices. */
export const questionsRestOn = {
  rightNow: ['D12', 'D13', 'M1', 'U2', 'T1', 'T2', 'T9', 'T12', 'T14', 'T15'],
  nation: ['U1', 'U6', 'U8', 'U11', 'U14'],
  who: ['S11', 'S34', 'S55', 'C1', 'C2', 'C7', 'C15'],
  canDecide: ['C2'],
  authority: ['C1', 'C3', 'C4', 'C5', 'C6'],
  parental: ['C7'],
  agreed: ['S12', 'C1', 'C8'],
  informed: ['S13', 'S14', 'N14'],
  task: ['S15', 'S34', 'S39', 'M1'],
  consentOnRecord: ['S11', 'S12', 'S13', 'S14', 'C4', 'C8', 'C9'],
  mind: ['S3', 'S8', 'S9', 'N6', 'E1', 'X4', 'X5', 'X7'],
  alsoOpinion: ['S22', 'N15', 'N16'],
  matters: ['S9', 'S30', 'S31'],
  whose: ['S4', 'S5', 'S21'],
  asked: ['S8', 'S9', 'S10', 'S20', 'S24'],
  talkFirst: ['S8', 'S9', 'S10', 'N6', 'E7'],
  treatment: ['S29', 'S31', 'S32', 'S33', 'D9'],
  delay: ['S29', 'S30', 'S31', 'S32', 'S33', 'D8', 'D9', 'D11', 'O1', 'O2', 'O3'],
} as const satisfies Readonly<Record<keyof AskingStepsWords, readonly FactId[]>>;
