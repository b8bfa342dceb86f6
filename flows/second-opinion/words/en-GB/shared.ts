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
      p: 'Fever, unwell or any side effect, during cancer drugs or in the months after? Call the 24-hour number on the alert card now. No card, or no answer: A&E, or 999.',
    },
    {
      p: 'New or worse back or neck pain, weak or numb arms or legs, or a change in bladder or bowel? Call the same number now. If you cannot get through, or life may be in danger, call 999.',
    },
    {
      p: 'Anything else new or worse? Call the specialist nurse or the GP surgery the same day.',
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
