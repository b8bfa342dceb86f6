import { type Examples, exampleOrganisation } from '../examples.ts';
import { Footer } from './Footer.tsx';

const flow = { organisation: exampleOrganisation, version: '1.0.0', checkedOn: '2026-11-28' };
const about = [
  { id: 'about', heading: 'About this guide' },
  { id: 'privacy', heading: 'What this guide keeps' },
  { id: 'accessibility', heading: 'Accessibility' },
];

export const examples = {
  'nothing to clear': () => <Footer flow={flow} about={about} onClear={undefined} />,
  'answers to clear': () => <Footer flow={flow} about={about} onClear={() => {}} />,
} satisfies Examples;
