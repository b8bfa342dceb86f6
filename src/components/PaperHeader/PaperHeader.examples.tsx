import { type Examples, exampleOrganisation } from '../examples.ts';
import { PaperHeader } from './PaperHeader.tsx';

const flow = {
  name: 'Should I get a second opinion?',
  version: '1.0.0',
  checkedOn: '2026-11-28',
  checkBy: '2027-05-28',
  organisation: exampleOrganisation,
};

export const examples = {
  'printed by the guide': () => <PaperHeader flow={flow} madeOn={new Date(2026, 10, 29)} />,
  'on a page that does not know the day': () => <PaperHeader flow={flow} />,
} satisfies Examples;
