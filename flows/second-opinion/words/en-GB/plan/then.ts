import type { ThenWords } from '../../../wordTypes.ts';

/** What comes after the first call: at most two steps, each a sentence, with what to say to another person. */
export const then: ThenWords = {
  heading: 'Then',
  askTheGp: {
    step: {
      you: 'You may have to go back to your GP for a new referral. Say:',
      they: 'They may have to go back to the GP for a new referral. Say:',
    },
    script: [
      {
        you: 'Could you refer me to another consultant, and say it’s a second opinion?',
        they: 'Could you refer them to another consultant, and say it’s a second opinion?',
      },
    ],
  },
  askTheNhs: {
    step: 'NHS care stays open, whoever gave the first opinion. Ask the GP:',
    script: [
      {
        you: 'Could you refer me to an NHS consultant for a second opinion?',
        they: 'Could you refer them to an NHS consultant for a second opinion?',
      },
    ],
  },
  tellTheTeam: {
    step: 'Tell the specialist nurse too, so that nobody is surprised:',
    script: [
      {
        you: 'I’ve asked my GP about a second opinion. I’m glad of your care meanwhile.',
        they: 'We’ve asked the GP about a second opinion. We’re glad of your care meanwhile.',
      },
    ],
  },
  atTheVisit: {
    step: 'When you see that GP, say:',
    script: [
      {
        you: 'I was told … What do you think? Should I see a specialist?',
        they: 'They were told … What do you think? Should they see a specialist?',
      },
    ],
  },
  ifNoNews: { step: 'If you hear nothing by the date they give you, call again.' },
  askSomeoneElse: {
    step: 'Or ask someone else: your GP, another GP or the consultant.',
    script: [
      {
        you: 'I was told no, and I’d still like a second opinion. Could you refer me?',
        they: 'We were told no, and we’d still like a second opinion. Could you refer them?',
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
  takeTheNote: { step: 'Take their signed note with you.' },
  signTheNote: { step: 'Ask them to sign a note, and take it with you.' },
  takeTheDocument: { step: 'Take your registered document or court order.' },
  checkTheDocument: {
    step: 'Take your document with you.',
  },
};
