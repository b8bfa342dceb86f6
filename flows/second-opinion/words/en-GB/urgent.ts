import { emergency, urgentNumbers } from '../../services.ts';
import type { Advice, Block, Piece, UrgentOutcomeId } from '../../types.ts';

/** What to do now, on the urgent exits and on "Get urgent help". Every screen leads here with one click. */

const call999: Piece = { contact: emergency };

const lifeInDanger: Block = {
  heading: 'Call 999 now',
  facts: ['U2', 'D12'],
  tone: 'urgent',
  pieces: [
    call999,
    {
      p: 'Call if someone’s life may be in danger: chest pain, trouble breathing or severe bleeding, for example.',
    },
    { p: 'Call too if you may harm yourself, or if someone else may harm themselves.' },
    { p: 'In hospital, shout for staff.' },
  ],
};

const crisis: Block = {
  heading: 'In despair, or in a mental health crisis',
  facts: ['U2', 'U3', 'U4', 'U5'],
  pieces: [
    {
      p: 'You can ask for help now. If nobody’s life is in danger, ring one of these. Say that you need help with your mental health.',
    },
    urgentNumbers,
  ],
};

const treatmentLine: Block = {
  heading: 'Unwell or feverish on cancer drugs',
  facts: ['D12'],
  tone: 'urgent',
  pieces: [
    { p: 'Chest pain, trouble breathing or severe bleeding? Call 999 now.' },
    call999,
    {
      p: 'Otherwise ring the 24-hour number on the alert card now. It can be a life-threatening infection, so do not wait.',
    },
    { p: 'Follow what the card says, even if you do not feel very ill.' },
  ],
};

const noCard: Block = {
  heading: 'No card, or no answer',
  facts: ['D12', 'U2', 'U3', 'U4', 'U5'],
  pieces: [
    { p: 'Ring one of these now:' },
    urgentNumbers,
    { p: 'If you are very ill, or cannot get through and it gets worse, call 999.' },
  ],
};

const wardSteps: Block = {
  facts: ['M1', 'M2', 'M4', 'M6', 'M7', 'M9'],
  tone: 'urgent',
  heading: 'Tell the nurse in charge now',
  pieces: [
    { p: 'Say: “I am worried. This is getting worse.” Say what has changed.' },
    { p: 'If someone collapses, shout for staff.' },
  ],
};

const wardReview: Block = {
  heading: 'If you are still worried',
  facts: ['M1', 'M2', 'M4', 'M5', 'M6', 'M7'],
  // How to get a second look at someone who is getting worse on a ward.
  pieces: [
    {
      byNation: {
        england: [
          {
            p: 'Ask for a review under Martha’s Rule: a different team comes to look. Patients, families, carers and staff can ask, day or night. The number is on ward posters, or ask the switchboard.',
          },
        ],
        scotland: [
          {
            p: 'Ask for a review by a senior doctor. Some hospitals also have a number to call, on ward posters or from the switchboard.',
          },
        ],
        wales: [
          {
            p: 'Ask for Call4Concern, a number to call when someone is getting worse. It is on ward posters, or ask the switchboard. If it does not cover your ward, ask for a senior doctor.',
          },
        ],
        northernIreland: [
          {
            p: 'Ask for a review by a senior doctor. If that does not happen, ask for the site manager.',
          },
        ],
      },
    },
  ],
};

const callEmergency: Advice = {
  heading: 'Get emergency help now',
  blocks: [lifeInDanger, crisis],
};

const askWardNow: Advice = {
  heading: 'Get help on the ward now',
  blocks: [wardSteps, wardReview],
};

const callTreatmentLine: Advice = {
  heading: 'Ring the cancer treatment line now',
  blocks: [treatmentLine, noCard],
};

/** What to do now. It is loaded with the first question, and waits for nothing. */
export const urgentOutcomes: Readonly<Record<UrgentOutcomeId, Advice>> = {
  callEmergency,
  askWardNow,
  callTreatmentLine,
};

/** The numbers stand here once: with no nation chosen there are four nations' of them. */
export const urgentHelp: Advice = {
  heading: 'Get urgent help',
  blocks: [
    lifeInDanger,
    {
      ...treatmentLine,
      facts: ['D12', 'U2', 'U3', 'U4', 'U5'],
      pieces: [
        ...treatmentLine.pieces,
        {
          p: 'No card, or no answer? Use “Urgent, but life is not in danger” below, now. If you cannot get through and it gets worse, call 999.',
        },
      ],
    },
    {
      ...wardSteps,
      heading: 'In hospital and getting worse',
      pieces: [{ p: 'Tell the nurse in charge now.' }, ...wardSteps.pieces],
    },
    wardReview,
    {
      heading: 'Urgent, but life is not in danger',
      facts: ['U3', 'U4', 'U5', 'D13'],
      pieces: [
        {
          p: 'Ring the GP surgery, the specialist nurse or the hospital team today. If a team has warned of pressure on the spinal cord, ring the number they gave you now.',
        },
        {
          p: 'If you cannot reach them, ring one of these. In despair, or in a mental health crisis, ring one of these too, and say so.',
        },
        urgentNumbers,
      ],
    },
  ],
};
