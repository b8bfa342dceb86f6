import type { Examples } from '../examples.ts';
import { SummaryList } from './SummaryList.tsx';

const nation = {
  key: 'nation',
  label: 'Where the care is given',
  values: ['Wales'],
  href: '#/nation',
};
const matters = {
  key: 'matters',
  label: 'What matters to you',
  values: ['Being as sure as possible', 'Being treated close to home'],
  href: '#/matters',
};
const spine = {
  key: 'rightNow',
  label: 'Happening right now',
  values: ['New or worse pain in the back or neck, weak or numb limbs, or trouble walking'],
  href: '#/rightNow',
};

export const examples = {
  'one answer': () => <SummaryList rows={[nation]} change="Change" />,
  'many answers, one with several ticks': () => (
    <SummaryList rows={[spine, nation, matters]} change="Change" />
  ),
} satisfies Examples;
