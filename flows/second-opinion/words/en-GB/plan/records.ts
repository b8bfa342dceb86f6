import type { RecordsWords } from '../../../wordTypes.ts';

/** What has to be sent, and who treats the person meanwhile. */
export const records: RecordsWords = {
  heading: 'Results and care',
  send: {
    you: 'Ask your hospital to send scan images (not only reports), biopsy (tissue sample) and blood results. Check they’ve arrived, and you’re accepted.',
    they: 'Ask their hospital to send scan images (not only reports), biopsy (tissue sample) and blood results. Check they’ve arrived, and the patient is accepted.',
  },
  sendToTheGp: 'Ask the surgery which results it has, and what is still at the hospital.',
  staysRegistered: {
    you: 'Your GP stays your GP, whoever else you see.',
    they: 'Their GP stays their GP, whoever else they see.',
  },
  inCharge: {
    you: 'Your hospital team stays in charge, unless a change is agreed in writing.',
    they: 'Their hospital team stays in charge, unless a change is agreed in writing.',
  },
};
