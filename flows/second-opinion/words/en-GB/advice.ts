import type { AdvisingStepsWords } from '../../types.ts';

/** The words of every step that advises, and of the ways on from it. */
export const advice: AdvisingStepsWords = {
  getCareToday: {
    kind: 'advice',
    label: 'Getting help today',
    heading: 'Get this looked at today',
    blocks: [
      {
        heading: 'First, is it more urgent than that?',
        basis: 'getCareToday.moreUrgent',
        tone: 'strong',
        pieces: [
          { p: 'If life may be in danger, call 999 now.' },
          { call: 'emergency' },
          {
            list: [
              'In hospital, tell the nurse in charge now.',
              'Fever, unwell or any side effect, during cancer drugs or in the months after? Call the 24-hour number on the card now. No card, or no answer: A&E, or 999.',
              'New or worse back or neck pain, weak or numb arms or legs, trouble walking, or a change in bladder or bowel? Call the 24-hour number on the card now. If you cannot get through, call 999.',
            ],
          },
        ],
      },
      {
        basis: 'getCareToday.today',
        pieces: [
          {
            p: 'If not, call one of these today and say what has changed. A second opinion can wait until that is done.',
          },
        ],
      },
      {
        heading: 'Who to call',
        basis: 'getCareToday.today',
        pieces: [
          {
            list: [
              'The GP surgery.',
              'The specialist nurse or the hospital team, if there is one.',
              'If you cannot reach them, one of these:',
            ],
          },
          { services: 'urgentNumbers' },
        ],
      },
      {
        heading: 'If a team has warned of pressure on the spinal cord',
        basis: 'getCareToday.spine',
        tone: 'strong',
        pieces: [
          {
            p: 'Call the number that the team gave you, now. Pressure that isn’t treated can leave you unable to move.',
          },
          { p: 'No answer? Call 999.' },
        ],
      },
    ],
    ways: { carryOn: { label: 'I have called, or I will before I go on' } },
  },
  clinicReady: {
    kind: 'advice',
    label: 'Clinic mode',
    heading: 'Before you start together',
    blocks: [
      {
        basis: 'clinicReady.together',
        pieces: [
          {
            list: [
              'The patient is here and agrees.',
              'Use no names. Nothing is kept on this computer.',
              'Use a professional interpreter, not family.',
              'Read each question and answer aloud. “You” means the patient, who chooses.',
              'Your own judgement comes before this guide.',
            ],
          },
        ],
      },
    ],
    ways: { carryOn: { label: 'We are ready' } },
  },
};
