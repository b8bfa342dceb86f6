import type { Block, Piece, Text } from '../../types.ts';
import type { Sheet } from '../../wordTypes.ts';

/** Words that stand on more than one screen, so that they are the same on each. */

export const supportLine: Piece = { call: 'supportLine' };

/** Ask-your-doctor questions about a wait. The guide itself never says how long is fine (D8, D10). */
export const delayQuestions: { readonly questions: readonly Text[] } = {
  questions: [
    { you: 'Could waiting harm me?', they: 'Could waiting harm them?' },
    {
      you: 'When would waiting change my options?',
      they: 'When would waiting change their options?',
    },
    {
      you: 'Can I keep any date that I have while I ask?',
      they: 'Can they keep any date that they have while we ask?',
    },
    {
      you: 'Could another team look at my scans and results, without me having to travel?',
      they: 'Could another team look at their scans and results, without them having to travel?',
    },
    {
      you: 'Does asking affect my place or my dates?',
      they: 'Does asking affect their place or dates?',
    },
    'Who do I call if something changes?',
  ],
};

/** The three questions that work in any appointment (P7). */
export const threeQuestions: Piece = {
  questions: [
    { you: 'What are my options?', they: 'What are their options?' },
    'What are the good and bad sides of each?',
    {
      you: 'How likely is each of these for me?',
      they: 'How likely is each of these for them?',
    },
  ],
};

/** What to say to have it explained again. Doctors hear it often; it offends nobody. */
export const askToGoOver: Piece = {
  script: [
    {
      you: 'Could you go over my diagnosis with me again?',
      they: 'Could you go over the diagnosis again, with both of us?',
    },
    {
      you: 'Some parts are not clear to me yet.',
      they: 'Some parts are not clear to us yet.',
    },
    {
      you: 'I would also like to hear about other treatments.',
      they: 'We would also like to hear about other treatments.',
    },
    { you: 'Could I have the results in writing?', they: 'Could we have the results in writing?' },
  ],
};

/** Where else to ask after a no (S4, S17–S20, S24). */
export const askSomeoneElse: Piece = {
  list: [
    'If a GP said no: another GP at the surgery, or another surgery.',
    'If a consultant said no: the hospital unit, or the GP for a referral to another doctor.',
    'If the hospital unit said no: the consultant, or the GP.',
  ],
};

/** The nation's advice body, what it does, and where a complaint goes. */
export const raisingAConcern: Block = {
  heading: 'If talking does not settle it',
  basis: 'shared.concern',
  pieces: [{ services: 'adviceBody' }, { services: 'complaint' }],
};

/** On every plan, and wherever a person is told to wait for someone (H15). */
export const reportSymptoms: Block = {
  heading: 'Tell someone at once if anything changes',
  basis: 'shared.symptoms',
  tone: 'strong',
  pieces: [
    {
      p: 'Do not save a new or worse symptom for an appointment. Call the GP surgery or the specialist nurse the same day, or use the urgent numbers in this guide.',
    },
    {
      p: 'Fever or feeling unwell, during cancer drugs or in the months after? Call the 24-hour number on the alert card now. No card, or nobody answers: A&E, or 999.',
    },
    {
      p: 'New bad back or neck pain, weak or numb legs, or trouble walking? Call the cancer team’s 24-hour number now. If you cannot get through, or life may be in danger, call 999.',
    },
  ],
};

/** What a note of consent is not for, and that it can be taken back. */
export const notTreatment: string =
  'This is my own free choice, and not consent to treatment. I can change my mind at any time by telling you.';

/** A consent note to fill in by hand and sign (C10, C14). */
export const consentSheet: Sheet = {
  sheet: [
    { line: 'I agree that the person below may ask for a second opinion for me.' },
    { blank: 'My name and date of birth' },
    { blank: 'The person who may ask for me' },
    { blank: 'How they know me, and their phone number' },
    { line: 'The GP surgery and the hospital may talk with this person about:' },
    { blank: 'Everything about this illness (write yes or no)' },
    { blank: 'If not, only this' },
    { blank: 'What must not be shared' },
    { blank: 'Which surgery and hospital this note is for' },
    { blank: 'This is valid until' },
    { line: notTreatment },
    { blank: 'My signature, and the date' },
    { blank: 'Signature of the person who asks, and the date' },
  ],
};

/** The support line and who it is for; some outcomes offer nothing beside it. */
export const supportLineOnly: Block = {
  heading: 'Someone to talk to',
  basis: 'shared.supportLine',
  pieces: [
    {
      p: 'Our support line is for patients, carers, family and friends. You can call when newly diagnosed, during treatment or afterwards.',
    },
    supportLine,
  ],
};
