import type { AboutPage } from '../../../../src/flow/flow.ts';

export type AboutId = 'about' | 'sources' | 'privacy' | 'accessibility';

/** The pages about the guide itself, in the order in which the foot of each screen has them. */
export const aboutPages: readonly (AboutPage & { readonly id: AboutId })[] = [
  { id: 'about', heading: 'About this guide' },
  { id: 'sources', heading: 'Sources' },
  { id: 'privacy', heading: 'What this guide keeps' },
  { id: 'accessibility', heading: 'Accessibility' },
];
