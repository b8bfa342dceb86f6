import type { Block, Piece } from '../../../types.ts';
import type { AtEachDoor, DoorWords } from '../../../wordTypes.ts';
import { entitlement } from '../entitlement.ts';
import { askSomeoneElse } from '../shared.ts';

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

const bookAnotherGp: Block = {
  heading: 'Book with another GP at the same surgery',
  basis: 'doors.anotherGp',
  pieces: [
    {
      p: 'Ask reception for a different GP. If you would like a certain one, ask whether that can be done. This can be quicker than a referral to a specialist.',
    },
  ],
};

const moveSurgery: Block = {
  heading: 'If that does not work, try another surgery',
  basis: 'doors.anotherSurgery',
  pieces: [changingSurgery, stayRegistered],
};

const referAgain: Block = {
  heading: {
    you: 'Go back to the GP and ask to be referred again',
    they: 'Go back to the GP and ask for a new referral',
  },
  basis: 'doors.referAgain',
  pieces: [
    {
      p: 'This is the usual way to a different consultant. If the GP agrees, the new consultant is told that this is a second opinion. They should be sent the earlier results and X-rays that matter.',
    },
    {
      p: 'A yes from the GP is not yet a yes from the other hospital, which may say no. Ask whether it has accepted, and on what date.',
    },
    { p: 'You can say who you would like to see, but nobody can promise it.' },
  ],
};

/** The first step at a consultant's door, where nobody was called before. */
const raiseIt: Block = {
  heading: 'Raise it with the consultant or the hospital unit',
  basis: 'doors.raiseIt',
  pieces: [
    {
      p: 'Do it at the next appointment, or call the consultant’s secretary or the specialist nurse. Doctors are used to being asked.',
    },
  ],
};

/** The same step where the team is being called anyway, so that nobody is told to call twice. */
export const raiseItInThatCall: Block = {
  ...raiseIt,
  heading: 'In that call, ask for the second opinion too',
  pieces: [
    {
      p: 'The consultant or the hospital unit can arrange it. Doctors are used to being asked.',
    },
  ],
};

const thenReferAgain: Block = {
  ...referAgain,
  heading: 'Then, if it is needed, go back to the GP for a new referral',
};

/** For everyone who was told no, at whatever door. */
export const stillAsk: Block = {
  heading: 'Ask why, and ask for the reason in the notes',
  basis: 'doors.stillAsk',
  pieces: [
    { p: entitlement },
    {
      p: 'Ask which kind of no it is: the doctor does not agree, or the other hospital cannot take you. Ask for the reason in the notes, and what would change it.',
    },
  ],
};

const checkRecords: Block = {
  heading: 'Check that the referral and the results have gone',
  basis: 'doors.records',
  pieces: [
    {
      checklist: [
        'The referral says that it is for a second opinion.',
        'The other hospital has accepted it. You know on what date.',
        'Scan images have gone, as well as the reports.',
        'Biopsy and blood results have gone.',
        'You know the place, the day, and who to call.',
      ],
    },
  ],
};

/** What paying changes and what it does not (N13). No prices, no names. */
export const paying: Block = {
  heading: 'If you look into paying',
  basis: 'doors.paying',
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
export const doors: AtEachDoor<DoorWords> = {
  childrensUnit: {
    lead: 'Ask the children’s cancer unit, together with the child.',
    steps: [
      {
        heading: 'Ask the child’s consultant or specialist nurse',
        basis: 'doors.childrensUnit',
        pieces: [
          {
            p: 'The children’s cancer unit is the place to ask. Let the child say what they want to know.',
          },
          { p: 'No hospital team yet? Ask the GP to refer the child to a children’s specialist.' },
        ],
      },
      {
        heading: 'Tell the GP as well',
        basis: 'doors.childsGp',
        pieces: [
          {
            p: 'A different consultant usually means a new referral. Ask the unit whether it makes one, or whether the GP does.',
          },
        ],
      },
    ],
  },
  anotherGp: {
    lead: {
      you: 'Ask another GP at your surgery for their view.',
      they: 'Ask another GP at their surgery for a view.',
    },
    steps: [bookAnotherGp, moveSurgery],
  },
  anotherSurgery: {
    lead: {
      you: 'Your surgery has one GP, so ask another surgery.',
      they: 'Their surgery has one GP, so ask another surgery.',
    },
    steps: [
      {
        heading: 'Ask another surgery to register as a patient',
        basis: 'doors.surgeryFirst',
        pieces: [changingSurgery, stayRegistered],
      },
      {
        heading: 'Or ask the GP for a colleague’s view',
        basis: 'doors.gpColleague',
        pieces: [
          {
            p: 'A GP can ask another doctor to take a look. That needs no change of surgery.',
          },
        ],
      },
    ],
  },
  gpReception: {
    lead: 'Ask reception whether another GP works at the surgery.',
    steps: [
      {
        heading: 'Ask how many GPs there are',
        basis: 'doors.howManyGps',
        pieces: [{ p: 'Reception can tell you. It is an everyday question.' }],
      },
      { ...bookAnotherGp, heading: 'If there is another GP, book with them' },
      { ...moveSurgery, heading: 'If there is only one, try another surgery' },
    ],
  },
  consultant: {
    lead: 'Talk to the consultant, or ask the hospital unit.',
    steps: [raiseIt, thenReferAgain],
    stepsInThatCall: [raiseItInThatCall, thenReferAgain],
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
        basis: 'doors.clearAnswer',
        pieces: [
          {
            p: 'Call the consultant’s secretary or the specialist nurse. Ask whether the answer is yes or no, and what happens next.',
          },
        ],
      },
    ],
  },
  records: {
    lead: 'They agreed, so check that the papers are on their way.',
    steps: [
      checkRecords,
      {
        heading: 'Get ready for the day',
        basis: 'doors.theDay',
        pieces: [
          {
            p: 'It is usually at a different hospital, so plan the journey. What to bring and what to ask are below.',
          },
        ],
      },
      { ...referAgain, heading: 'If nothing happens, the GP can ask again' },
    ],
  },
  otherDoors: {
    lead: 'You can still ask, and you can ask someone else.',
    steps: [
      stillAsk,
      {
        heading: 'Ask someone else',
        basis: 'doors.someoneElse',
        pieces: [askSomeoneElse],
      },
      {
        heading: 'Get help to be heard',
        basis: 'doors.beHeard',
        pieces: [
          {
            p: 'The people under “Help with a concern”, further on, can help you to be heard. You can ask again without making a complaint. That is a separate thing.',
          },
        ],
      },
    ],
  },
  privateOrNhs: {
    lead: 'You can ask the NHS, or pay. The NHS way stays open either way.',
    steps: [
      {
        heading: 'Ask the GP about the NHS way',
        basis: 'doors.nhsWay',
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
        basis: 'doors.resultsTravel',
        pieces: [
          {
            p: 'NHS results can be shared with a private doctor. Ask who will send the private report to the GP.',
          },
        ],
      },
    ],
  },
  eitherDoor: {
    lead: 'Ask the GP surgery first, as it can help you find out who to ask.',
    steps: [
      {
        heading: 'Ask the GP surgery',
        basis: 'doors.eitherGp',
        pieces: [
          {
            p: 'If a GP gave the opinion, another GP there can take a look. If the hospital gave it, the GP can refer to another consultant.',
          },
        ],
      },
      {
        heading: 'Or ask the hospital',
        basis: 'doors.eitherHospital',
        pieces: [
          {
            p: 'If a hospital letter came, call the consultant’s secretary or the hospital unit that it names.',
          },
        ],
      },
    ],
  },
};
