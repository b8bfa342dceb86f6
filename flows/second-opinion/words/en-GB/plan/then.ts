import type { ThenWords } from '../../../wordTypes.ts';

/** What comes after the first call: at most two steps, each a sentence, with what to say to another person. */
export const nextStepWords: ThenWords = {
  heading: 'Then',
  askTheGp: {
    step: {
      you: 'You may need a new referral from your GP.',
      they: 'They may need a new referral from the GP.',
    },
    script: [
      {
        you: 'Could you refer me to another consultant for a second opinion?',
        they: 'Could you refer them to another consultant for a second opinion?',
      },
    ],
  },
  askTheNhs: {
    step: 'NHS care stays open after a private opinion. Ask the GP.',
    script: [
      {
        you: 'Could you refer me to an NHS consultant for a second opinion?',
        they: 'Could you refer them to an NHS consultant for a second opinion?',
      },
    ],
  },
  tellTheTeam: {
    step: 'Tell the specialist nurse too, so it’s not a surprise.',
    script: [
      {
        you: 'I’ve asked my GP about a second opinion. Thank you for your care.',
        they: 'We’ve asked the GP about a second opinion. Thank you for your care.',
      },
    ],
  },
  atTheVisit: {
    step: 'When you see that GP:',
    script: [
      {
        you: 'I was told … What do you think? Should I see a specialist?',
        they: 'They were told … What do you think? Should they see a specialist?',
      },
    ],
  },
  ifNoNews: { step: 'If you hear nothing by the date they give you, call again.' },
  askSomeoneElse: {
    step: 'Or ask another doctor: your GP, another GP or the consultant.',
    script: [
      {
        you: 'Another doctor said no. Could you refer me for a second opinion?',
        they: 'Another doctor said no. Could you refer them for a second opinion?',
      },
    ],
  },
  atTheAppointment: {
    step: 'At the appointment:',
    script: [
      {
        you: 'What else could it be? Should I be referred, in case it’s cancer?',
        they: 'What else could it be? Should they be referred, in case it’s cancer?',
      },
    ],
  },
  ifTheyDecide: {
    step: {
      you: 'If you decide to ask, your GP may have to refer you.',
      they: 'If they decide to ask, the GP may have to refer them.',
    },
    script: [
      {
        you: 'Could you refer me to another consultant for a second opinion?',
        they: 'Could you refer them to another consultant for a second opinion?',
      },
    ],
  },
  anotherLook: { step: 'If the answer stays the same, ask to see another GP.' },
  jesssRule: {
    step: 'A third visit or more? Mention Jess’s Rule: GP teams are encouraged to think again.',
  },
  beforePaying: {
    step: 'Thinking of paying for another? First ask what it costs in all, and who gets the report.',
  },
  askTheHospitalToo: {
    step: 'If a hospital letter names a consultant, call their secretary and ask the same.',
  },
  whoRefers: { step: 'Ask whether the team makes the referral, or the GP.' },
  includeTheChild: { step: 'Let the child say what they would like to know.' },
  takeTheNote: { step: 'Take the signed consent note.' },
  signTheNote: { step: 'Take the consent note, signed by the patient.' },
  takeTheDocument: { step: 'Take your registered document or court order.' },
  checkTheDocument: {
    step: 'Take your document.',
  },
};
