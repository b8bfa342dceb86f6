import { byNation, emergency, urgentNumbers } from '../nations.ts';
import type { Advice, Block, Piece } from '../types.ts';

/** What to do now, on the urgent exits and on "Get urgent help". Every screen leads here with one click. */

const call999: Piece = { contact: emergency };

const lifeInDanger: Block = {
  heading: 'Call 999 now',
  facts: ['U2', 'D12'],
  tone: 'urgent',
  pieces: [
    {
      p: 'Call if someone’s life may be in danger: chest pain, trouble breathing or severe bleeding, for example.',
    },
    { p: 'Call too if you, or someone else, may be about to harm yourselves.' },
    call999,
    { p: 'In hospital, shout for staff.' },
  ],
};

const crisis: Block = {
  heading: 'If it is all too much',
  facts: ['U2', 'U3', 'U4', 'U5'],
  pieces: [
    {
      p: 'If you are in despair, or afraid for someone who is, you can ask for help now. If life is not in danger this minute, use this:',
    },
    urgentNumbers,
  ],
};

const treatmentLine: Block = {
  heading: 'Unwell or feverish on cancer drugs',
  facts: ['D12'],
  tone: 'urgent',
  pieces: [
    {
      p: 'Ring the 24-hour number on the alert card now. It can be an infection that needs treating at once.',
    },
    { p: 'Follow what the card says, even if you do not feel very ill.' },
  ],
};

const noCard: Block = {
  heading: 'No card, or no answer',
  facts: ['D12', 'U2', 'U3', 'U4', 'U5'],
  pieces: [urgentNumbers, { p: 'If the person is very ill, call 999.' }, call999],
};

const wardSteps: Block = {
  facts: ['M1', 'M2', 'M4', 'M6', 'M7', 'M9'],
  tone: 'urgent',
  heading: 'Tell the nurse in charge now',
  pieces: [
    { p: 'Say: “They are getting worse, and I am worried.” Say what has changed.' },
    { p: 'If someone collapses, shout for staff.' },
  ],
};

const wardReview: Block = {
  heading: 'If you are still worried',
  facts: ['M1', 'M2', 'M4', 'M5', 'M6', 'M7'],
  pieces: [
    byNation(({ wardReview }) => [wardReview]),
    { p: 'Look for the number on posters on the ward, or ask the hospital switchboard.' },
    { p: 'Staff may call for this as well as families.' },
  ],
};

export const callEmergency: Advice = {
  heading: 'Get emergency help now',
  blocks: [lifeInDanger, crisis],
};

export const askWardNow: Advice = {
  heading: 'Get help on the ward now',
  blocks: [wardSteps, wardReview],
};

export const callTreatmentLine: Advice = {
  heading: 'Ring the cancer treatment line now',
  blocks: [treatmentLine, noCard],
};

export const urgentHelp: Advice = {
  heading: 'Get urgent help',
  blocks: [
    lifeInDanger,
    treatmentLine,
    { ...wardSteps, heading: 'In hospital and getting worse' },
    wardReview,
    {
      heading: 'Urgent, but life is not in danger',
      facts: ['U3', 'U4', 'U5', 'D13'],
      pieces: [
        {
          p: 'Ring the GP surgery, the specialist nurse or the hospital team today. If you cannot reach them, use this:',
        },
        urgentNumbers,
        {
          p: 'If a team has warned of pressure on the spinal cord, ring the number they gave you now.',
        },
      ],
    },
  ],
};
