import {
  cancerTreatmentHelpline,
  crisisLines,
  emergency,
  samaritans,
  urgentNumbers,
} from '../../services.ts';
import type { Advice, Block, Piece, UrgentOutcomeId } from '../../types.ts';

/** What to do now, on the urgent exits and on "Get urgent help". Every screen leads here with one click. */

const call999: Piece = { contact: emergency };

const lifeInDanger: Block = {
  heading: 'Call 999 now',
  facts: ['U2', 'D12', 'T23'],
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
  facts: ['T19', 'T20', 'T21', 'T22', 'T23'],
  pieces: [
    { p: 'Please talk to someone now. Call the line for where you are:' },
    crisisLines,
    { p: 'Or call this one, wherever you are:' },
    { contact: samaritans },
    { p: 'If you think that you may act on it, call 999.' },
  ],
};

const ifYouCannotSpeakOrHear: Block = {
  heading: 'If you are deaf, or cannot speak on the phone',
  facts: ['T24', 'T25'],
  pieces: [
    { p: 'You can reach 999 in one of these ways:' },
    {
      list: [
        '999 BSL: a sign language interpreter, by app or on the web.',
        'The 999 button in the Relay UK app.',
        'A textphone: call 18000.',
        'A text to 999, if your phone is registered. To register it, text the word “register” to 999.',
      ],
    },
    { p: 'For any other number, put 18001 in front of it (Relay UK).' },
  ],
};

const treatmentLine: Block = {
  heading: 'Fever, or feeling unwell, during cancer drugs or in the months after',
  facts: ['D12', 'T1', 'T2', 'T3', 'T9'],
  tone: 'urgent',
  pieces: [
    { p: 'Chest pain, trouble breathing, collapse, a fit or heavy bleeding? Call 999 now.' },
    call999,
    {
      p: 'Otherwise call the 24-hour number on the alert card or in the treatment folder, now. That goes for tablets, a drip and immunotherapy.',
    },
    {
      p: 'It can be a life-threatening infection, or a side effect that gets worse fast. Do not wait, even without a fever.',
    },
  ],
};

/** Scotland has one line for everyone; the others go by the card (T6, T7). */
const scotlandsLine: Piece = {
  byNation: {
    england: [],
    scotland: [{ p: 'In Scotland, you can also call:' }, { contact: cancerTreatmentHelpline }],
    wales: [],
    northernIreland: [],
  },
};

const whatToTellThem: Block = {
  heading: 'What to say',
  facts: ['T2', 'T3', 'T4'],
  pieces: [
    {
      script: [
        'I am on cancer treatment, or I was in the past months. I feel unwell.',
        'The drug is …',
        'This is what has changed, and since when.',
      ],
    },
    { p: 'A voicemail? Leave your name, date of birth and phone number.' },
  ],
};

const noCard: Block = {
  heading: 'No card, or nobody answers',
  facts: ['T4', 'T5', 'T7', 'T9'],
  tone: 'strong',
  pieces: [
    {
      p: 'Go to A&E now, or call 999. Do the same if nobody calls back at once, or it gets worse.',
    },
    { p: 'Ask someone to take you. Say at once that it is about cancer drugs, and show the card.' },
  ],
};

const spineLine: Block = {
  heading: 'Signs that may come from the spine',
  facts: ['D13', 'T13', 'T14', 'T15'],
  tone: 'urgent',
  pieces: [
    { p: 'Suddenly cannot walk, or cannot feel your legs? Call 999 now.' },
    call999,
    {
      p: 'Otherwise call your cancer team’s 24-hour number now. It is on the alert card or a hospital letter.',
    },
    { script: ['I have cancer, and I am worried about my spine.', 'This is what has changed.'] },
    { p: 'No number, or you cannot get through? Call 999.' },
  ],
};

const spineSigns: Block = {
  heading: 'What to look out for',
  facts: ['D13', 'T12', 'T13'],
  pieces: [
    {
      list: [
        'Back or neck pain that is new, bad or getting worse, or that stops sleep.',
        'Pain that is worse when you cough, sneeze or sit on the toilet.',
        'A tight band of pain around the body, or pain down an arm or leg.',
        'Arms or legs that are weak, numb, heavy or clumsy, or trouble walking.',
        'Numbness where you sit, or trouble with the bladder or bowel.',
      ],
    },
    {
      p: 'It can be pressure on the spinal cord. Without treatment that can cause paralysis, not being able to move.',
    },
    { p: 'Until you are seen, bend your back as little as you can.' },
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
          { p: 'If your ward does not have it yet, ask for a review by a senior doctor.' },
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

const collapsed: Block = {
  heading: 'If the person is not in hospital',
  facts: ['U2'],
  pieces: [{ p: 'If life may be in danger, call 999 now.' }, call999],
};

const callEmergency: Advice = {
  heading: 'Get emergency help now',
  blocks: [lifeInDanger, crisis, ifYouCannotSpeakOrHear],
};

const askWardNow: Advice = {
  heading: 'Get help on the ward now',
  blocks: [wardSteps, wardReview, collapsed],
};

const callTreatmentLine: Advice = {
  heading: 'Call the 24-hour cancer line now',
  blocks: [
    { ...treatmentLine, pieces: [...treatmentLine.pieces, scotlandsLine] },
    noCard,
    whatToTellThem,
    ifYouCannotSpeakOrHear,
  ],
};

const callSpineLine: Advice = {
  heading: 'Call the cancer team’s 24-hour line now',
  blocks: [spineLine, spineSigns, ifYouCannotSpeakOrHear],
};

/** What to do now. It is loaded with the first question, and waits for nothing. */
export const urgentOutcomes: Readonly<Record<UrgentOutcomeId, Advice>> = {
  callEmergency,
  askWardNow,
  callTreatmentLine,
  callSpineLine,
};

/** The numbers stand here once: with no nation chosen there are four nations' of them. */
export const urgentHelp: Advice = {
  heading: 'Get urgent help',
  blocks: [
    lifeInDanger,
    {
      ...treatmentLine,
      facts: ['D12', 'T1', 'T2', 'T3', 'T4', 'T6', 'T9'],
      pieces: [
        ...treatmentLine.pieces,
        scotlandsLine,
        { p: 'No card, or nobody answers? Go to A&E now, or call 999.' },
      ],
    },
    spineLine,
    spineSigns,
    {
      ...wardSteps,
      heading: 'In hospital and getting worse',
      pieces: [{ p: 'Tell the nurse in charge now.' }, ...wardSteps.pieces],
    },
    wardReview,
    {
      heading: 'Urgent, but life is not in danger',
      facts: ['U3', 'U4', 'U5', 'T8', 'T9'],
      pieces: [
        { p: 'Call the GP surgery, the specialist nurse or the hospital team today.' },
        { p: 'If you cannot reach them, call one of these:' },
        urgentNumbers,
        {
          p: 'These numbers are not for illness during cancer drugs, or in the months after. For that, see above.',
        },
      ],
    },
    crisis,
    ifYouCannotSpeakOrHear,
  ],
};
