import type { Examples } from '../examples.ts';
import { Radios } from './Radios.tsx';

const choices = [
  { id: 'patient', label: 'I am the patient' },
  {
    id: 'carer',
    label: 'I am asking for someone else',
    hint: 'A partner, parent, child, relative or friend, for example.',
  },
  {
    id: 'professional',
    label: 'I work in health or care',
    hint: 'A nurse or doctor, for example.',
  },
];

export const examples = {
  'nothing chosen': () => <Radios name="role" choices={choices} chosen={undefined} />,
  'chosen earlier': () => <Radios name="role" choices={choices} chosen="carer" />,
  'long labels': () => (
    <Radios
      name="rightNow"
      choices={[
        {
          id: 'unwellOnTreatment',
          label: 'Fever, feeling unwell or a side effect, during or after cancer drugs',
          hint: 'Tablets, a drip or immunotherapy. Even if it seems small, or treatment ended months ago.',
        },
        {
          id: 'spine',
          label: 'New or worse pain in the back or neck, weak or numb limbs, or trouble walking',
        },
      ]}
      chosen={undefined}
    />
  ),
} satisfies Examples;
