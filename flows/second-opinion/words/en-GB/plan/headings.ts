import type { Ground, Text } from '../../../types.ts';

/** What the plan is called, by the ground on which somebody asks. */
export const planHeading: Readonly<Record<Ground, string>> = {
  self: 'Your plan',
  agreed: 'Your plan, to ask for someone else',
  authority: 'Your plan, to ask for someone else',
  parent: 'Your plan, to ask for a child',
};

/** What the sections are called whose words follow from the answers. */
export const next: string = 'What to do next';
export const way: Text = { you: 'Your way at a glance', they: 'The way at a glance' };
export const say: string = 'What to say';
export const questionsToAsk: string = 'Questions to ask';
export const theThree: string = 'The three that matter most';
