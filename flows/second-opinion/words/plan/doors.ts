import type { Block, Piece, Text } from '../../types.ts';
import { entitlement, entitlementFacts } from '../entitlement.ts';
import { askSomeoneElse } from '../shared.ts';

/** Who is asked first. Which door it is follows from the answers; see `plan.ts`. */
export type Door =
  | 'childrensUnit'
  | 'anotherGp'
  | 'anotherSurgery'
  | 'gpReception'
  | 'consultant'
  | 'gpReferral'
  | 'records'
  | 'otherDoors'
  | 'privateOrNhs'
  | 'eitherDoor';

/** What the plan says about one door: the way, the words to say there, and whom to write to. */
interface DoorWords {
  /** What to do next, in one sentence. */
  readonly lead: Text;
  readonly steps: readonly Block[];
  readonly sayTo: Text;
  readonly script: readonly Text[];
  readonly writeTo: string;
  readonly request: Text;
  /** What the letter asks for beside the request. */
  readonly alsoAsk: readonly Text[];
}

const changingSurgery: Piece = {
  byNation: {
    england: [
      {
        p: 'You do not have to give a reason. A surgery may say no only on reasonable grounds, and must tell you why in writing.',
      },
    ],
    scotland: [
      { p: 'A surgery may say no on reasonable grounds, and gives its reasons in writing.' },
    ],
    wales: [{ p: 'Ask the health board how changing surgery works where you are.' }],
    northernIreland: [
      { p: 'A surgery may say no on reasonable grounds, and gives its reasons in writing.' },
    ],
  },
};

const stayRegistered: Piece = {
  p: {
    you: 'Stay with your present surgery until the new one has taken you on.',
    they: 'They should stay with their present surgery until the new one has taken them on.',
  },
};

/** To be answered by someone who knows; not by reception. */
const wouldWaitingHarm: Text = {
  you: 'Could a doctor or nurse tell me whether waiting could harm me?',
  they: 'Could a doctor or nurse tell us whether waiting could do harm?',
};

const lookBeforehand: readonly Text[] = [
  {
    you: 'Please look at my notes and results before we meet.',
    they: 'Please look at the notes and results before the appointment.',
  },
];

const sendEverything: readonly Text[] = [
  'Please send the letters, scan images and reports, and any biopsy results. Please say that it is a second opinion.',
  {
    you: 'I know that the new doctor may not take over my care.',
    they: 'We know that the new doctor may not take over the care.',
  },
];

const bookAnotherGp: Block = {
  heading: 'Book with another GP at the same surgery',
  facts: ['S17', 'S18', 'N7', 'N10'],
  pieces: [
    {
      p: 'Ask reception for a different GP. If you would like a certain one, ask whether that can be done. This can be quicker than a referral.',
    },
  ],
};

const moveSurgery: Block = {
  heading: 'If that does not work, try another surgery',
  facts: ['S19', 'N9', 'U12'],
  pieces: [changingSurgery, stayRegistered],
};

const referAgain: Block = {
  heading: {
    you: 'Go back to the GP and ask to be referred again',
    they: 'Go back to the GP and ask for a new referral',
  },
  facts: ['S24', 'S25', 'S26', 'N4'],
  pieces: [
    {
      p: 'This is the usual way to a different consultant. If the GP agrees, the new consultant is told that this is a second opinion. They should be sent the earlier results and X-rays that matter.',
    },
    { p: 'You can say who you would like to see, but nobody can promise it.' },
  ],
};

/** For everyone who was told no, at whatever door. */
export const stillAsk: Block = {
  heading: 'Ask why, and ask for the reason in the notes',
  facts: [...entitlementFacts, 'N17', 'N4'],
  pieces: [
    { p: entitlement },
    {
      p: 'Ask why the answer is no, and what would change it. Ask for the reason in the notes.',
    },
  ],
};

const checkRecords: Block = {
  heading: 'Check that the referral and the results have gone',
  facts: ['S25', 'S26', 'N5'],
  pieces: [
    {
      checklist: [
        'The referral says that it is for a second opinion.',
        'Scan images have gone, as well as the reports.',
        'Biopsy and blood results have gone.',
        'You know the place, the day, and who to ring.',
      ],
    },
  ],
};

/** What paying changes and what it does not (N13). No prices, no names. */
export const paying: Block = {
  heading: 'If you look into paying',
  facts: ['N13', 'N4', 'S28'],
  pieces: [
    {
      list: [
        'NHS care does not end, and a place on an NHS list should not change.',
        'One treatment cannot be part NHS and part private.',
        'A GP’s letter is not always asked for, but the BMA, a doctors’ body, advises one.',
        'Ask first what it costs in all, and who gets the report.',
      ],
    },
  ],
};

/** Words for each door. A door without words does not compile. */
export const doors: Readonly<Record<Door, DoorWords>> = {
  childrensUnit: {
    lead: 'Ask the children’s cancer unit, together with the child.',
    steps: [
      {
        heading: 'Ask the child’s consultant or specialist nurse',
        facts: ['C7', 'S4', 'S20'],
        pieces: [
          {
            p: 'The children’s cancer unit is the place to ask. Let the child say what they want to know.',
          },
          { p: 'No hospital team yet? Ask the GP to refer the child to a children’s specialist.' },
        ],
      },
      {
        heading: 'Tell the GP as well',
        facts: ['S24', 'S25', 'S26'],
        pieces: [
          {
            p: 'A different consultant usually means a new referral. Ask the unit whether it makes one, or whether the GP does.',
          },
        ],
      },
    ],
    sayTo: 'To the children’s cancer unit',
    script: [
      'We would like another specialist’s view of the diagnosis and the plan.',
      'Please help us to include the child.',
      'Which other children’s unit could look at the scans and results?',
      wouldWaitingHarm,
    ],
    writeTo: 'To the child’s consultant, at the children’s cancer unit',
    request: 'We would like a second opinion on this child’s diagnosis and plan.',
    alsoAsk: sendEverything,
  },
  anotherGp: {
    lead: {
      you: 'Ask another GP at your surgery for their view.',
      they: 'Ask another GP at their surgery for a view.',
    },
    steps: [bookAnotherGp, moveSurgery],
    sayTo: 'To reception at the GP surgery',
    script: [
      {
        you: 'I would like to see a different GP about something I have already talked about.',
        they: 'They would like to see a different GP about something already talked about.',
      },
      'It is for a second opinion. It is not a complaint.',
      {
        you: 'Could the GP look at my notes and results beforehand?',
        they: 'Could the GP look at the notes and results beforehand?',
      },
    ],
    writeTo: 'To the GP surgery',
    request: {
      you: 'I would like a different GP to look at my situation and give me a second opinion.',
      they: 'We would like a different GP to look at the situation and give a second opinion.',
    },
    alsoAsk: lookBeforehand,
  },
  anotherSurgery: {
    lead: {
      you: 'Your surgery has one GP, so ask another surgery.',
      they: 'Their surgery has one GP, so ask another surgery.',
    },
    steps: [
      {
        heading: 'Ask another surgery to register as a patient',
        facts: ['S18', 'S19', 'N9', 'U12'],
        pieces: [changingSurgery, stayRegistered],
      },
      {
        heading: 'Or ask the GP for a colleague’s view',
        facts: ['S15', 'N8'],
        pieces: [
          {
            p: 'A GP can ask another doctor to take a look. That needs no change of surgery.',
          },
        ],
      },
    ],
    sayTo: 'To reception at the new surgery',
    script: [
      {
        you: 'I would like to register as a patient, and to see a GP soon.',
        they: 'They would like to register as a patient, and to see a GP soon.',
      },
      'It is for a second opinion.',
      'How do the notes and results reach you, and how long does it take?',
    ],
    writeTo: 'To the new GP surgery',
    request: {
      you: 'I would like a GP here to look at my situation and give me a second opinion.',
      they: 'We would like a GP here to look at the situation and give a second opinion.',
    },
    alsoAsk: lookBeforehand,
  },
  gpReception: {
    lead: 'Ask reception whether another GP works at the surgery.',
    steps: [
      {
        heading: 'Ask how many GPs there are',
        facts: ['S18'],
        pieces: [{ p: 'Reception can tell you. It is an everyday question.' }],
      },
      { ...bookAnotherGp, heading: 'If there is another GP, book with them' },
      { ...moveSurgery, heading: 'If there is only one, try another surgery' },
    ],
    sayTo: 'To reception at the GP surgery',
    script: [
      'Is there another GP at the surgery?',
      {
        you: 'I would like to see them for a second opinion. It is not a complaint.',
        they: 'They would like to see them for a second opinion. It is not a complaint.',
      },
      {
        you: 'Could they look at my notes and results beforehand?',
        they: 'Could they look at the notes and results beforehand?',
      },
    ],
    writeTo: 'To the GP surgery',
    request: {
      you: 'I would like a different GP to look at my situation and give me a second opinion.',
      they: 'We would like a different GP to look at the situation and give a second opinion.',
    },
    alsoAsk: lookBeforehand,
  },
  consultant: {
    lead: 'Talk to the consultant, or ask the hospital unit.',
    steps: [
      {
        heading: 'Raise it with the consultant or the hospital unit',
        facts: ['S20', 'S21', 'E7', 'N2'],
        pieces: [
          {
            p: 'Do it at the next appointment, or ring the consultant’s secretary or the specialist nurse. Doctors are used to being asked, and most agree.',
          },
        ],
      },
      { ...referAgain, heading: 'Then, if it is needed, go back to the GP for a new referral' },
    ],
    sayTo: 'To the consultant’s secretary, or to the specialist nurse',
    script: [
      {
        you: 'I value the care I have. I would also like another consultant’s view.',
        they: 'We value the care. We would also like another consultant’s view.',
      },
      'Could you tell me how you arrange a second opinion here?',
      wouldWaitingHarm,
      'Could the scan images, reports and letters be sent?',
    ],
    writeTo: 'To the consultant, or the hospital unit',
    request: {
      you: 'I would like a second opinion from another consultant on my diagnosis and plan.',
      they: 'We would like a second opinion from another consultant on the diagnosis and plan.',
    },
    alsoAsk: sendEverything,
  },
  gpReferral: {
    lead: {
      you: 'Go back to the GP and ask to be referred again.',
      they: 'Go back to the GP and ask for a new referral.',
    },
    steps: [
      referAgain,
      {
        heading: 'Ask the hospital for a clear answer too',
        facts: ['S20', 'N17'],
        pieces: [
          {
            p: 'Ring the consultant’s secretary or the specialist nurse. Ask whether the answer is yes or no, and what happens next.',
          },
        ],
      },
    ],
    sayTo: 'To the GP',
    script: [
      {
        you: 'I have seen a consultant and would like a second opinion. I asked there and got no clear answer.',
        they: 'They have seen a consultant and would like a second opinion. The hospital gave no clear answer.',
      },
      {
        you: 'Could you refer me to another consultant, and say that it is a second opinion?',
        they: 'Could you refer them to another consultant, and say that it is a second opinion?',
      },
      wouldWaitingHarm,
      'Could the scan images, reports and letters go along?',
    ],
    writeTo: 'To the GP',
    request: {
      you: 'Please would you refer me to another consultant for a second opinion.',
      they: 'Please would you refer the patient to another consultant for a second opinion.',
    },
    alsoAsk: sendEverything,
  },
  records: {
    lead: 'They agreed, so check that the papers are on their way.',
    steps: [
      checkRecords,
      {
        heading: 'Get ready for the day',
        facts: ['P3', 'S30'],
        pieces: [
          {
            p: 'It is usually at a different hospital, so plan the journey. What to bring and what to ask are below.',
          },
        ],
      },
      { ...referAgain, heading: 'If nothing happens, the GP can ask again' },
    ],
    sayTo: 'To the consultant’s secretary',
    script: [
      {
        you: 'My consultant agreed to a second opinion. Has the referral gone, and who to?',
        they: 'The consultant agreed to a second opinion. Has the referral gone, and who to?',
      },
      'Have the scan images gone as well as the reports?',
      'When will there be news, and who can I ring?',
    ],
    writeTo: 'To the consultant',
    request: {
      you: 'Thank you for agreeing to a second opinion. Please would you confirm that my referral and results have gone.',
      they: 'Thank you for agreeing to a second opinion. Please would you confirm that the referral and results have gone.',
    },
    alsoAsk: sendEverything,
  },
  otherDoors: {
    lead: 'You can still ask, and you can ask someone else.',
    steps: [
      stillAsk,
      {
        heading: 'Ask someone else',
        facts: ['S4', 'S17', 'S18', 'S19', 'S20', 'S24', 'N17'],
        pieces: [askSomeoneElse],
      },
      {
        heading: 'Get help to be heard',
        facts: ['S22', 'N15', 'N16'],
        pieces: [
          {
            p: 'The people under “Help with a concern”, further on, can help you to be heard. You can ask again without making a complaint. That is a separate thing.',
          },
        ],
      },
    ],
    sayTo: 'To the GP, or to whoever you ask next',
    script: [
      {
        you: 'I asked for a second opinion and was told no. I would still like one.',
        they: 'A second opinion was asked for and the answer was no. They would still like one.',
      },
      'Could you find out why, and put the reason in the notes?',
      'Could you help, or tell me who can?',
      wouldWaitingHarm,
    ],
    writeTo: 'To the GP, the consultant or the hospital unit',
    request: {
      you: 'I asked for a second opinion and was told no. I would like to ask again, and to know the reason.',
      they: 'A second opinion was asked for and the answer was no. We would like to ask again, and to know the reason.',
    },
    alsoAsk: sendEverything,
  },
  privateOrNhs: {
    lead: 'You can ask the NHS, or pay. The NHS way stays open either way.',
    steps: [
      {
        heading: 'Ask the GP about the NHS way',
        facts: ['S20', 'S24', 'S25', 'S26', 'N13'],
        pieces: [
          {
            p: 'The GP can be asked to refer to an NHS consultant, whoever gave the first opinion. It is then looked at like anyone else’s request.',
          },
          {
            p: 'If an NHS consultant gave the opinion, ask them or the hospital unit too.',
          },
        ],
      },
      paying,
      {
        heading: 'See that the results travel',
        facts: ['N13', 'N14', 'S26'],
        pieces: [
          {
            p: 'NHS results can be shared with a private doctor. Ask who will send the private report to the GP.',
          },
        ],
      },
    ],
    sayTo: 'To the GP',
    script: [
      {
        you: 'I have had one opinion, and would like another. I want to understand my NHS and private choices.',
        they: 'They have had one opinion, and would like another. We want to understand the NHS and private choices.',
      },
      {
        you: 'Could you refer me to an NHS consultant for a second opinion?',
        they: 'Could you refer them to an NHS consultant for a second opinion?',
      },
      'If it is private, would you write a letter and send the results?',
    ],
    writeTo: 'To the GP',
    request: {
      you: 'I would like a second opinion from another consultant. Please would you refer me, and send my results.',
      they: 'We would like a second opinion from another consultant. Please would you make a referral, and send the results.',
    },
    alsoAsk: sendEverything,
  },
  eitherDoor: {
    lead: 'Ask the GP surgery first, as it can help you find out who to ask.',
    steps: [
      {
        heading: 'Ask the GP surgery',
        facts: ['S4', 'S17', 'S18', 'S19', 'S24'],
        pieces: [
          {
            p: 'If a GP gave the opinion, another GP there can take a look. If the hospital gave it, the GP can refer to another consultant.',
          },
        ],
      },
      {
        heading: 'Or ask the hospital',
        facts: ['S4', 'S20', 'S21'],
        pieces: [
          {
            p: 'If a hospital letter came, ring the consultant’s secretary or the hospital unit that it names.',
          },
        ],
      },
    ],
    sayTo: 'To the GP surgery',
    script: [
      {
        you: 'I would like a second opinion, and I am not sure who to ask.',
        they: 'We would like a second opinion, and we are not sure who to ask.',
      },
      'Could you see whose opinion it was, and tell me what to do next?',
      wouldWaitingHarm,
    ],
    writeTo: 'To the GP',
    request: {
      you: 'I would like a second opinion. Please help me find out who to ask.',
      they: 'We would like a second opinion. Please help us find out who to ask.',
    },
    alsoAsk: sendEverything,
  },
};
