import type { Text } from '../../types.ts';
import type { Door } from './doors.ts';

/** Words to say to one person: short, and neutral, since many fear to offend (E7, H17). */
export interface Said {
  readonly to: string;
  readonly script: readonly Text[];
}

/** To be answered by someone who knows; not by reception. */
const wouldWaitingHarm: Text = {
  you: 'Could a doctor or nurse tell me whether waiting could harm me?',
  they: 'Could a doctor or nurse tell us whether waiting could do harm?',
};

const notAComplaint = 'It is for a second opinion. It is not a complaint.';

/** In the room, to a GP who has not given an opinion yet (P1). */
const toTheOtherGp: Said = {
  to: 'To the other GP',
  script: [
    {
      you: 'I have talked with another GP, and would like your view as well.',
      they: 'They have talked with another GP, and would like your view as well.',
    },
    {
      you: 'This is what I was told, and this is what I do not understand.',
      they: 'This is what they were told, and this is what is not clear.',
    },
    {
      you: 'What do you think, and should I be referred to a specialist?',
      they: 'What do you think, and should they be referred to a specialist?',
    },
  ],
};

const toTheHospitalUnit: Said = {
  to: 'To the hospital unit',
  script: [
    {
      you: 'I would like another consultant’s view. Who arranges that here?',
      they: 'We would like another consultant’s view. Who arranges that here?',
    },
    'Who can I ring to hear how it is going?',
  ],
};

/** Who is asked, in turn, at each door. A door without words does not compile. */
export const say: Readonly<Record<Door, readonly Said[]>> = {
  childrensUnit: [
    {
      to: 'To the children’s cancer unit',
      script: [
        'We would like another specialist’s view of the diagnosis and the plan.',
        'Please help us to include the child.',
        'Which other children’s unit could look at the scans and results?',
        wouldWaitingHarm,
      ],
    },
  ],
  anotherGp: [
    {
      to: 'To reception at the GP surgery',
      script: [
        {
          you: 'I would like to see a different GP about something I have already talked about.',
          they: 'They would like to see a different GP about something already talked about.',
        },
        notAComplaint,
        {
          you: 'Could the GP look at my notes and results beforehand?',
          they: 'Could the GP look at the notes and results beforehand?',
        },
      ],
    },
    toTheOtherGp,
  ],
  anotherSurgery: [
    {
      to: 'To reception at the new surgery',
      script: [
        {
          you: 'I would like to register as a patient, and to see a GP soon.',
          they: 'They would like to register as a patient, and to see a GP soon.',
        },
        'It is for a second opinion.',
        'How do the notes and results reach you, and how long does it take?',
      ],
    },
    toTheOtherGp,
  ],
  gpReception: [
    {
      to: 'To reception at the GP surgery',
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
    },
    toTheOtherGp,
  ],
  consultant: [
    {
      to: 'To the consultant’s secretary, or to the specialist nurse',
      script: [
        {
          you: 'I value the care I have. I would also like another consultant’s view.',
          they: 'We value the care. We would also like another consultant’s view.',
        },
        'Could you tell me how you arrange a second opinion here?',
        wouldWaitingHarm,
        'Could the scan images, reports and letters be sent?',
      ],
    },
    {
      to: 'To the GP, if a new referral is needed',
      script: [
        {
          you: 'Could you refer me to another consultant, and say that it is a second opinion?',
          they: 'Could you refer them to another consultant, and say that it is a second opinion?',
        },
        'Could the earlier results and X-rays go along?',
      ],
    },
  ],
  gpReferral: [
    {
      to: 'To the GP',
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
    },
    {
      to: 'To the consultant’s secretary, or to the specialist nurse',
      script: [
        {
          you: 'I asked about a second opinion, and am not sure what was decided.',
          they: 'We asked about a second opinion, and are not sure what was decided.',
        },
        'Is it yes or no, and what happens next?',
      ],
    },
  ],
  records: [
    {
      to: 'To the consultant’s secretary',
      script: [
        {
          you: 'My consultant agreed to a second opinion. Has the referral gone, and who to?',
          they: 'The consultant agreed to a second opinion. Has the referral gone, and who to?',
        },
        'Have the scan images gone as well as the reports?',
        'When will there be news, and who can I ring?',
      ],
    },
  ],
  otherDoors: [
    {
      to: 'To the GP, or to whoever you ask next',
      script: [
        {
          you: 'I asked for a second opinion and was told no. I would still like one.',
          they: 'A second opinion was asked for and the answer was no. We would still like one.',
        },
        'Could you find out why, and put the reason in the notes?',
        'Could you help, or tell me who can?',
        wouldWaitingHarm,
      ],
    },
    toTheHospitalUnit,
  ],
  privateOrNhs: [
    {
      to: 'To the GP',
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
    },
  ],
  eitherDoor: [
    {
      to: 'To the GP surgery',
      script: [
        {
          you: 'I would like a second opinion, and I am not sure who to ask.',
          they: 'We would like a second opinion, and we are not sure who to ask.',
        },
        'Could you see whose opinion it was, and tell me what to do next?',
        wouldWaitingHarm,
      ],
    },
    toTheHospitalUnit,
  ],
};

/** Doors whose first words are to the very team that is rung first; they are told there and then. */
export const isTheTeam: ReadonlySet<Door> = new Set(['consultant', 'records', 'childrensUnit']);

export const keepingAppointments: Text = {
  you: 'I am keeping all my appointments while I ask.',
  they: 'All appointments are being kept while we ask.',
};

/** The call that comes before any other door, where treatment is booked, urgent, begun or not known (H4). */
export const toTheTeamFirst: Said = {
  to: 'First, to the consultant’s team or the specialist nurse',
  script: [
    {
      you: 'I would like a second opinion, and want to tell you first.',
      they: 'We would like a second opinion, and want to tell you first.',
    },
    keepingAppointments,
    'Could asking for it change any date?',
    wouldWaitingHarm,
  ],
};

/** To those who help with a concern, by the name they have in the nation. */
export const aboutAConcern: readonly Text[] = [
  {
    you: 'I would like to talk about a concern. I am not sure yet that it is a complaint.',
    they: 'We would like to talk about a concern. We are not sure yet that it is a complaint.',
  },
  'Could you tell me what you can do, and what happens next?',
];

export const aboutANo: readonly Text[] = [
  {
    you: 'I asked for a second opinion, and the answer was no. I would like help to be heard.',
    they: 'A second opinion was asked for, and the answer was no. We would like help to be heard.',
  },
  'Could you tell me what you can do, and what happens next?',
];
