import type { RecordsWords } from '../../../wordTypes.ts';

/** What has to be sent, and who treats the person meanwhile. */
export const records: RecordsWords = {
  heading: 'Results, and who treats you',
  send: 'Ask for scan images (not only reports), biopsy and blood results to be sent. Check that they arrived and the referral is accepted.',
  sendToTheGp: 'Ask the surgery which results it has, and what is still at the hospital.',
  inCharge: {
    you: 'Your own team treats you until you hear otherwise in writing. Moving to the new consultant has to be agreed.',
    they: 'Their own team treats them until they hear otherwise in writing. Moving to the new consultant has to be agreed.',
  },
};
