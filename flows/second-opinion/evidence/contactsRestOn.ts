import type { FactId } from './facts.ts';

/**
 * The fact that each number and link of `services.ts` rests on: where it was read, how sure that is, and when. Each has the
 * day in `services.ts` by which it is to be checked again.
 */
export const contactsRestOn = {
  emergency: 'U2',
  samaritans: 'T23',
  otherHelpline: 'K4',
  cancerTreatmentHelpline: 'T6',
  'nations.england.urgent.0': 'U3',
  'nations.england.crisis': 'T19',
  'nations.scotland.urgent.0': 'U4',
  'nations.scotland.crisis': 'T21',
  'nations.scotland.adviceBody': 'U6',
  'nations.wales.urgent.0': 'U3',
  'nations.wales.crisis': 'T20',
  'nations.wales.adviceBody': 'U8',
  'nations.northernIreland.crisis': 'T22',
  'nations.northernIreland.adviceBody': 'U11',
} as const satisfies Readonly<Record<string, FactId>>;
