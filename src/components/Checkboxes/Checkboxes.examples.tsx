import type { Examples } from '../examples.ts';
import { Checkboxes } from './Checkboxes.tsx';

const choices = [
  { id: 'beingSure', label: 'Being as sure as possible' },
  { id: 'understanding', label: 'Understanding what is happening' },
  {
    id: 'closeToHome',
    label: 'Being treated close to home',
    hint: 'A different consultant is usually at a different hospital, so travel may be needed.',
  },
];

export const examples = {
  'none ticked': () => <Checkboxes name="matters" choices={choices} ticked={[]} />,
  'some ticked earlier': () => (
    <Checkboxes name="matters" choices={choices} ticked={['beingSure', 'closeToHome']} />
  ),
  'one alone': () => <Checkboxes name="matters" choices={choices.slice(0, 1)} ticked={[]} />,
} satisfies Examples;
