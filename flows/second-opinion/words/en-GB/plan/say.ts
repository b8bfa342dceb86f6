import type { Text } from '../../../types.ts';
import type { AtEachDoor, Said } from '../../../wordTypes.ts';

/** What a GP needs to hear before a referral, and after it (P1). */
const whatWasSaid: readonly Text[] = [
  {
    you: 'This is who I saw, when, and what I was told.',
    they: 'This is who they saw, when, and what they were told.',
  },
  {
    you: 'This is what I do not understand, or see differently.',
    they: 'This is what is not clear to us, or what we see differently.',
  },
];
const whatIsBooked: readonly Text[] = [
  {
    you: 'This is what is booked. Could waiting harm me?',
    they: 'This is what is booked. Could waiting harm them?',
  },
  {
    you: 'I know that the new doctor may not take over my care.',
    they: 'We know that the new doctor may not take over the care.',
  },
];
const referMe: Text = {
  you: 'Could you refer me to another consultant, and say that it is a second opinion?',
  they: 'Could you refer them to another consultant, and say that it is a second opinion?',
};

/** To be answered by someone who knows; not by reception. */
export const wouldWaitingHarm: Text = {
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
      they: 'They have talked with another GP, and we would like your view as well.',
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

/** A no need not be the end, and nobody has to be cross about it (N17, H17). */
export const toWhoSaidNo: Said = {
  to: 'To whoever said no',
  script: [
    {
      you: 'Is it that you do not agree, or that the other hospital cannot take me?',
      they: 'Is it that you do not agree, or that the other hospital cannot take them?',
    },
    'Please tell me why, and put it in the notes.',
    {
      you: 'Could another kidney team look at my scans and results, without taking over?',
      they: 'Could another kidney team look at the scans and results, without taking over?',
    },
    'Who else could refer, and what would change your mind?',
  ],
};

export const toGpForChild: Said = {
  to: 'To the GP, if there is no hospital team yet',
  script: [
    'Could you refer this child to a children’s specialist?',
    'What else could this be, and who do we call if something changes?',
  ],
};

const toTheHospitalUnit: Said = {
  to: 'To the hospital unit',
  script: [
    {
      you: 'I would like another consultant’s view. Who arranges that here?',
      they: 'We would like another consultant’s view. Who arranges that here?',
    },
    'Who can I call to hear how it is going?',
  ],
};

/** Who is asked, in turn, at each door. A door without words does not compile. */
export const saidAt: AtEachDoor<readonly Said[]> = {
  childrensUnit: [
    {
      to: 'To the children’s cancer unit',
      asksAboutWaiting: true,
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
          they: 'Could they see a different GP about something already talked about?',
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
          they: 'Could they register as a patient here, and see a GP soon? What do they have to do?',
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
          they: 'Could they see that GP for a second opinion? It is not a complaint.',
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
      asksAboutWaiting: true,
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
        ...whatWasSaid,
        referMe,
        'Could the earlier results and X-rays go along?',
        ...whatIsBooked,
      ],
    },
  ],
  gpReferral: [
    {
      to: 'To the GP',
      script: [
        {
          you: 'I have seen a consultant and would like a second opinion. I asked there and got no clear answer.',
          they: 'They have seen a consultant. We asked for a second opinion, and got no clear answer.',
        },
        ...whatWasSaid,
        referMe,
        'Could the scan images, reports and letters go along?',
        ...whatIsBooked,
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
        'Has the other hospital accepted the referral, and on what date?',
        'Have the scan images gone as well as the reports?',
        'Who do I call if I have heard nothing by then?',
      ],
    },
  ],
  otherDoors: [
    toWhoSaidNo,
    {
      to: 'To the GP, or to whoever you ask next',
      script: [
        {
          you: 'I asked for a second opinion and was told no. I would still like one.',
          they: 'A second opinion was asked for and the answer was no. We would still like one.',
        },
        'Could you find out why, and put the reason in the notes?',
        {
          you: 'Could you refer me to another consultant, or tell me who can help?',
          they: 'Could you refer them to another consultant, or tell us who can help?',
        },
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
          they: 'They have had one opinion, and we would like another. We want to understand the NHS and private choices.',
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

export const keepingAppointments: Text = {
  you: 'I have a date of … and I am not cancelling. May I keep it while I ask?',
  they: 'There is a date of … and we are not cancelling. May it be kept while we ask?',
};

export const couldDatesChange: string =
  'Could asking for it change any date, and by when would you give it to someone else?';

/** The call that comes before any other door, where treatment is booked, urgent, begun or not known (H4). */
export const toTheTeamFirst: Said = {
  to: 'First, to the specialist nurse or the GP surgery',
  script: [
    {
      you: 'I would like a second opinion, and want to do it in the right order.',
      they: 'We would like a second opinion, and want to do it in the right order.',
    },
    keepingAppointments,
    couldDatesChange,
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
