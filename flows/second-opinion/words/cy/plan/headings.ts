import type { Ground, Text } from '../../../types.ts';

/** What the plan is called, by the ground on which somebody asks. */
export const planHeading: Readonly<Record<Ground, string>> = {
  self: 'Eich cynllun',
  agreed: 'Eich cynllun, i ofyn ar ran rhywun arall',
  authority: 'Eich cynllun, i ofyn ar ran rhywun arall',
  parent: 'Eich cynllun, i ofyn ar ran plentyn',
};

/** What the sections are called whose words follow from the answers. */
export const next: string = 'Beth i’w wneud nesaf';
export const way: Text = { you: 'Eich ffordd ar gipolwg', they: 'Y ffordd ar gipolwg' };
export const say: string = 'Beth i’w ddweud';
export const questionsToAsk: string = 'Cwestiynau i’w gofyn';
export const theThree: string = 'Y tri sydd bwysicaf';
