/** The addresses that every flow has, beside those of its steps and its pages about itself. */
export const address = {
  start: '',
  /** Every outcome has this one address, so an address never tells what was answered. */
  outcome: 'plan',
  urgentHelp: 'urgent-help',
} as const;
