import type { Block, Piece } from '../../types.ts';

/** Words that stand on more than one screen, so that they are the same on each. */

export const supportLine: Piece = { call: 'supportLine' };

/** The nation's advice body, what it does, and where a complaint goes. */
export const raisingAConcern: Block = {
  heading: 'Who can help you to be heard',
  basis: 'shared.concern',
  pieces: [{ services: 'adviceBody' }, { services: 'complaint' }],
};

/** Wherever a person is told to wait for someone (H15). */
export const reportSymptoms: Block = {
  heading: 'If anything changes, tell someone at once',
  basis: 'shared.symptoms',
  tone: 'strong',
  pieces: [
    {
      p: 'Something new or worse? Call the GP surgery or the specialist nurse the same day, or use the urgent numbers in this guide.',
    },
    {
      p: 'Fever or unwell, during cancer drugs or in the months after? Call the 24-hour number on the alert card now. No card, or nobody answers: A&E, or 999.',
    },
    {
      p: 'New bad back or neck pain, weak or numb legs, or trouble walking? Call the cancer team’s 24-hour number now. If you cannot get through, or life may be in danger, call 999.',
    },
  ],
};

/** The support line and who it is for; some outcomes offer nothing beside it. */
export const supportLineOnly: Block = {
  heading: 'Someone to talk to',
  basis: 'shared.supportLine',
  pieces: [
    {
      p: 'Our support line is for patients, carers, family and friends: newly diagnosed, during treatment or afterwards.',
    },
    supportLine,
  ],
};
