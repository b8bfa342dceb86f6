import type { Advice, Block, Piece, UrgentOutcomeId } from '../../types.ts';

/** What to do now, on the urgent exits and on "Get urgent help". Every screen leads here with one click. */

const call999: Piece = { call: 'emergency' };

const otherWaysTo999: Piece = {
  p: 'Deaf, or cannot speak? Other ways to reach 999 are further down.',
};

const lifeInDanger: Block = {
  heading: 'Call 999 now',
  basis: 'urgent.lifeInDanger',
  tone: 'urgent',
  pieces: [
    { p: 'In hospital, shout for staff.' },
    call999,
    { p: 'For example: chest pain, trouble breathing, collapse, a fit or heavy bleeding.' },
    { p: 'Also call if someone has harmed themselves, or might do so now.' },
    otherWaysTo999,
  ],
};

const crisis: Block = {
  heading: 'If you cannot go on, or are in a mental health crisis',
  basis: 'urgent.crisis',
  pieces: [
    { p: 'Please talk to someone now. Call the line for where you are:' },
    { services: 'crisisLines' },
    { p: 'Or call this one, anywhere in the UK:' },
    { call: 'samaritans' },
  ],
};

const ifYouCannotSpeakOrHear: Block = {
  heading: 'If you are deaf, or cannot speak on the phone',
  basis: 'urgent.cannotSpeakOrHear',
  pieces: [
    { p: 'You can reach 999 in one of these ways:' },
    {
      list: [
        '999 BSL, by app or on the web: sign with an interpreter. You need internet, but needn’t register.',
        'The 999 button in the Relay UK app.',
        'A textphone: call 18000.',
        'A text to 999, only if your phone is already registered. No reply in 3 minutes? Send it again.',
      ],
    },
    { p: 'For any other number, put 18001 in front of it (Relay UK).' },
    { p: 'For another day: text the word “register” to 999, and your phone is ready.' },
  ],
};

const inHospitalAlready: Piece = { p: 'In hospital? Tell the nurse in charge now.' };

const treatmentLine: Block = {
  heading: 'Fever, or feeling unwell, during cancer drugs or in the months after',
  basis: 'urgent.treatmentLine',
  tone: 'urgent',
  pieces: [
    {
      p: 'Chest pain, trouble breathing, collapse, a fit or heavy bleeding? Suddenly cannot walk, or feel your legs? Call 999 now.',
    },
    call999,
    inHospitalAlready,
    {
      p: 'None of these? Call the 24-hour number on the alert card or in the treatment folder, now. It is for tablets, a drip or immunotherapy.',
    },
    {
      p: 'Feeling unwell can mean a life-threatening infection, or a side effect that gets worse fast. No fever? Call anyway.',
    },
    { p: 'Side effects of immunotherapy can start months after it has ended.' },
  ],
};

/** Scotland has one line for everyone; the others go by the card (T6, T7). */
const scotlandsLine: Piece = {
  byNation: {
    england: [],
    scotland: [
      { p: 'In Scotland, if you have no card or number, call:' },
      { call: 'cancerTreatmentHelpline' },
    ],
    wales: [],
    northernIreland: [],
  },
};

const whatToTellThem: Block = {
  heading: 'What to say',
  basis: 'urgent.whatToTellThem',
  pieces: [
    {
      script: [
        'I feel unwell. (Or: I am calling for … , who is unwell.)',
        'I am on cancer treatment. (Or: I finished it in …)',
        'The drug is …',
        'What has changed is … It started …',
      ],
    },
  ],
};

const noCard: Block = {
  heading: 'No number, or no answer',
  basis: 'urgent.noCard',
  tone: 'strong',
  pieces: [
    { p: 'Ask someone to drive you to A&E now. No lift, or too ill to travel? Call 999.' },
    {
      p: 'Voicemail? Leave your name, date of birth and phone number.',
    },
    { p: 'Then go to A&E, unless they call straight back. If you get worse, call 999.' },
    {
      p: 'In A&E, say at once: “I am on cancer treatment, and I feel very unwell.” Name every cancer drug you have had. Show your card if you have one.',
    },
  ],
};

const spineLine: Block = {
  heading: 'Signs that may come from the spine',
  basis: 'urgent.spineLine',
  tone: 'urgent',
  pieces: [
    { p: 'Suddenly cannot walk, or cannot feel your legs? Call 999 now.' },
    call999,
    inHospitalAlready,
    {
      p: 'If not, call your cancer team’s 24-hour number now. It is on the alert card or in the treatment folder.',
    },
    {
      script: [
        'I have cancer, and I am worried about my spine. (Or: I am calling for … )',
        'What has changed is … It started …',
      ],
    },
    { p: 'No number, voicemail, or cannot get through? Call 999.' },
    { p: 'Until you are seen, bend your back as little as you can.' },
  ],
};

const spineSigns: Block = {
  heading: 'The signs: one is enough to call',
  basis: 'urgent.spineSigns',
  pieces: [
    {
      list: [
        'Back or neck pain that is new, bad or getting worse, or that stops you sleeping.',
        'Pain that is worse when you cough, sneeze or sit on the toilet.',
        'A tight band of pain around the body, or pain down an arm or leg.',
        'Arms or legs that are weak, numb, heavy or clumsy, or trouble walking.',
        'Feelings like electric shocks.',
        'Numbness around your bottom or genitals. A change in bladder or bowel, or not being able to empty them.',
      ],
    },
    {
      p: 'Cancer can spread to the spine, and kidney cancer can too. Pressure on the spinal cord that isn’t treated can leave you unable to move.',
    },
  ],
};

const wardSteps: Block = {
  basis: 'urgent.wardSteps',
  tone: 'urgent',
  heading: 'Tell the nurse in charge now',
  pieces: [
    { p: 'If someone collapses, shout for staff.' },
    {
      script: [
        'I am worried. I am getting worse. (Or: they are getting worse.)',
        'What has changed is …',
      ],
    },
  ],
};

const wardReview: Block = {
  heading: 'Still worried? Do this now',
  basis: 'urgent.wardReview',
  // How to get a second look at someone who is getting worse on a ward.
  pieces: [
    {
      byNation: {
        england: [
          {
            p: 'Call the Martha’s Rule number: a different team comes to look. It is on ward posters, or ask the switchboard. Patients, families, carers and staff can call, day or night.',
          },
          { p: 'If your ward does not have it yet, ask for a review by a senior doctor.' },
        ],
        scotland: [
          {
            p: 'Ask for a review by a senior doctor. Some hospitals also have a number to call: ask the ward.',
          },
        ],
        wales: [
          {
            p: 'Call the Call4Concern number, a number to call when someone is getting worse. It is on ward posters, or ask the switchboard. If it does not cover your ward, ask for a senior doctor.',
          },
        ],
        northernIreland: [
          {
            p: 'Ask for a review by a senior doctor. If that does not happen, ask for the site manager.',
          },
        ],
      },
    },
    { p: 'Deaf? Put 18001 in front of the switchboard’s number (Relay UK).' },
  ],
};

const notInHospital: Block = {
  heading: 'Not in hospital?',
  basis: 'urgent.notInHospital',
  pieces: [{ p: 'Go back and choose again. If life is in danger:' }, call999],
};

const callEmergency: Advice = {
  heading: 'Get emergency help now',
  blocks: [lifeInDanger, crisis, ifYouCannotSpeakOrHear],
};

const askWardNow: Advice = {
  heading: 'Get help on the ward now',
  blocks: [wardSteps, wardReview, notInHospital],
};

const callTreatmentLine: Advice = {
  heading: 'Call the 24-hour cancer line now',
  blocks: [
    { ...treatmentLine, pieces: [...treatmentLine.pieces, scotlandsLine, otherWaysTo999] },
    whatToTellThem,
    noCard,
    ifYouCannotSpeakOrHear,
  ],
};

const callSpineLine: Advice = {
  heading: 'Call the cancer team’s 24-hour line now',
  blocks: [
    { ...spineLine, pieces: [...spineLine.pieces, otherWaysTo999] },
    spineSigns,
    ifYouCannotSpeakOrHear,
  ],
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
      pieces: [
        ...treatmentLine.pieces,
        scotlandsLine,
        {
          p: 'No number, or no answer? Ask someone to drive you to A&E now. If you cannot, call 999.',
        },
      ],
    },
    spineLine,
    spineSigns,
    { ...wardSteps, heading: 'In hospital and getting worse: tell the nurse in charge' },
    wardReview,
    crisis,
    {
      heading: 'Urgent, but life is not in danger',
      basis: 'urgent.notLifeThreatening',
      pieces: [
        {
          p: 'Unwell during or after cancer drugs, or signs from the spine? Do not use these numbers. See above.',
        },
        { p: 'Call the GP surgery, the specialist nurse or the hospital team today.' },
        { p: 'If you cannot reach them, call the one for where you are:' },
        { services: 'urgentNumbers' },
        { p: 'If you call for someone else, be with them.' },
      ],
    },
    ifYouCannotSpeakOrHear,
  ],
};
