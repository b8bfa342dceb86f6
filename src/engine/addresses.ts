/** The addresses that every flow has, beside those of its steps and its pages about itself. */
export const address = {
  start: '',
  /** Every outcome has this one address, so an address never tells what was answered. */
  outcome: 'plan',
  urgentHelp: 'urgent-help',
} as const;

/** What an outcome may offer beside its advice. Each is a screen with this address. */
export const allExtras = [
  'letter',
  'questions',
  'consent-note',
  'options',
  'how-sure',
  'reminder',
  'hand-over',
  'print',
] as const;

export type Extra = (typeof allExtras)[number];

/** The extras that are paper to take along, in the order in which they are printed. */
export const papers = ['letter', 'questions', 'consent-note', 'options'] as const;
export type Paper = (typeof papers)[number];

/**
 * Whether an address is that of an extra. Whether this journey's outcome offers it is for `flow.extras` to say.
 *
 * @example isExtra('letter') // true
 */
export function isExtra(wanted: string): wanted is Extra {
  return (allExtras as readonly string[]).includes(wanted);
}
