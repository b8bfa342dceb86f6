import type { Field, LetterRow } from '../../../../../src/flow/extras.ts';
import { nations } from '../../../nations.ts';
import type { NationId, Text } from '../../../types.ts';
import type { Door } from '../plan/doors.ts';

/** Who can be written to. */
export type Addressee =
  | 'gpSurgery'
  | 'newSurgery'
  | 'gp'
  | 'consultant'
  | 'hospitalUnit'
  | 'childrensUnit'
  | 'doctorOrTeam'
  | 'adviceBody';

/** What a letter to somebody asks for (P1, P2). */
export interface LetterWords {
  readonly to: string;
  readonly request: Text;
  /** What it asks for beside the request. */
  readonly alsoAsk: readonly Text[];
}

const lookBeforehand: readonly Text[] = [
  {
    you: 'Please look at my notes and results before we meet.',
    they: 'Please look at the notes and results before the appointment.',
  },
];

const howNotesArrive: readonly Text[] = [
  {
    you: 'Please tell me how my notes and results will reach you.',
    they: 'Please tell us how the notes and results will reach you.',
  },
];

const sendEverything: readonly Text[] = [
  {
    you: 'If I am referred, please say that it is a second opinion. Please send the new doctor my letters, scan images and reports, and any biopsy results. I know that they may not take over my care.',
    they: 'If there is a referral, please say that it is a second opinion. Please send the new doctor the letters, scan images and reports, and any biopsy results. We know that they may not take over the care.',
  },
];

const anotherConsultant: Text = {
  you: 'I would like a second opinion from another consultant on my diagnosis and plan.',
  they: 'We would like a second opinion from another consultant on the diagnosis and plan.',
};

const differentGp: Text = {
  you: 'I would like a different GP to look at my situation and give me a second opinion.',
  they: 'We would like a different GP to look at the situation and give a second opinion.',
};

const toGp: LetterWords = {
  to: 'To the GP',
  request: {
    you: 'Please would you refer me to another consultant for a second opinion.',
    they: 'Please would you refer the patient to another consultant for a second opinion.',
  },
  alsoAsk: sendEverything,
};

const toConsultant: LetterWords = {
  to: 'To the consultant',
  request: anotherConsultant,
  alsoAsk: [
    {
      you: 'Please tell me how this is arranged, and who I can ring about it.',
      they: 'Please tell us how this is arranged, and who we can ring about it.',
    },
    ...sendEverything,
  ],
};

const toHospitalUnit: LetterWords = { ...toConsultant, to: 'To the hospital unit' };

const toldNoToGp: Text = {
  you: 'I asked for a second opinion and was told no. Please would you refer me to another consultant?',
  they: 'A second opinion was asked for and the answer was no. Please would you refer the patient to another consultant?',
};

const toldNo: Text = {
  you: 'I asked for a second opinion and was told no. Please tell me why, and put the reason in my notes. I would like to ask again.',
  they: 'A second opinion was asked for and the answer was no. Please tell us why, and put the reason in the notes. We would like to ask again.',
};

/** After a no, wherever it is not the request itself. */
export const tellUsWhy =
  'A second opinion was asked for and the answer was no. Please tell us why, and put the reason in the notes.';

/** Who may be written to at each door, the first choice first. */
export const lettersAt: Readonly<Record<Door, Readonly<Partial<Record<Addressee, LetterWords>>>>> =
  {
    childrensUnit: {
      childrensUnit: {
        to: 'To the child’s consultant, at the children’s cancer unit',
        request: 'We would like a second opinion on this child’s diagnosis and plan.',
        alsoAsk: sendEverything,
      },
      gp: {
        to: 'To the GP',
        request:
          'Please would you help us to see a children’s specialist, for a first or a second opinion.',
        alsoAsk: sendEverything,
      },
    },
    anotherGp: {
      gpSurgery: { to: 'To the GP surgery', request: differentGp, alsoAsk: lookBeforehand },
    },
    anotherSurgery: {
      newSurgery: {
        to: 'To the new GP surgery',
        request: {
          you: 'I would like to register with you, and then to see a GP for a second opinion.',
          they: 'The patient would like to register with you, and then to see a GP for a second opinion.',
        },
        alsoAsk: howNotesArrive,
      },
    },
    gpReception: {
      gpSurgery: { to: 'To the GP surgery', request: differentGp, alsoAsk: lookBeforehand },
    },
    consultant: { consultant: toConsultant, hospitalUnit: toHospitalUnit, gp: toGp },
    gpReferral: { gp: toGp, hospitalUnit: toHospitalUnit },
    records: {
      consultant: {
        to: 'To the consultant',
        request: {
          you: 'Thank you for agreeing to a second opinion. Please would you confirm that my referral and results have gone.',
          they: 'Thank you for agreeing to a second opinion. Please would you confirm that the referral and results have gone.',
        },
        alsoAsk: sendEverything,
      },
      gp: {
        ...toGp,
        request: {
          you: 'The hospital agreed to a second opinion. If nothing has been arranged yet, please would you refer me?',
          they: 'The hospital agreed to a second opinion. If nothing has been arranged yet, please would you refer the patient?',
        },
      },
    },
    otherDoors: {
      gp: { ...toGp, request: toldNoToGp },
      consultant: { ...toConsultant, request: toldNo },
      hospitalUnit: { ...toHospitalUnit, request: toldNo },
    },
    privateOrNhs: {
      gp: {
        to: 'To the GP',
        request: {
          you: 'I would like a second opinion from another consultant. Please would you refer me, and send my results.',
          they: 'We would like a second opinion from another consultant. Please would you make a referral, and send the results.',
        },
        alsoAsk: sendEverything,
      },
    },
    eitherDoor: {
      gp: {
        to: 'To the GP',
        request: {
          you: 'I would like a second opinion. Please help me find out who to ask.',
          they: 'We would like a second opinion. Please help us find out who to ask.',
        },
        alsoAsk: sendEverything,
      },
      hospitalUnit: toHospitalUnit,
    },
  };

/** For those who try another talk first. */
export const forAnotherTalk: LetterWords = {
  to: 'To the doctor or team who gave the opinion',
  request: {
    you: 'Please could we talk about my diagnosis and plan once more? Some parts are not clear to me yet.',
    they: 'Please could we talk about the diagnosis and plan once more? Some parts are not clear to us yet.',
  },
  alsoAsk: [
    {
      you: 'I would also like to have the results in writing.',
      they: 'We would also like to have the results in writing.',
    },
    {
      you: 'I may bring someone with me.',
      they: 'We would like to come together.',
    },
    {
      you: 'Please tell me by when a decision is needed, and whether waiting could harm me.',
      they: 'Please tell us by when a decision is needed, and whether waiting could do harm.',
    },
  ],
};

/** To the team, about care and not about the diagnosis. */
export const aboutCare: LetterWords = {
  to: 'To the consultant or the team',
  request: {
    you: 'I have a concern about my care, and would like to talk about it with you.',
    they: 'We have a concern about the care, and would like to talk about it with you.',
  },
  alsoAsk: [
    {
      you: 'Please tell me when we can talk, and who will be there.',
      they: 'Please tell us when we can talk, and who will be there.',
    },
  ],
};

const whatYouCanDo: Text = {
  you: 'Please tell me what you can do, and what happens next.',
  they: 'Please tell us what you can do, and what happens next.',
};

/** To the nation's advice body, by what was raised. */
export const forHelpToBeHeard: Readonly<Record<'concern' | 'no', Omit<LetterWords, 'to'>>> = {
  concern: {
    request: {
      you: 'I have a concern about my care, and would like your help to raise it.',
      they: 'We have a concern about the care, and would like your help to raise it.',
    },
    alsoAsk: [whatYouCanDo],
  },
  no: {
    request: {
      you: 'I asked for a second opinion and was told no. I would like your help to be heard.',
      they: 'A second opinion was asked for and the answer was no. We would like your help to be heard.',
    },
    alsoAsk: [whatYouCanDo],
  },
};

/** How a date is typed. */
const dateHint = 'For example, 27 3 2027';

const field = (id: string, kind: Field['kind'], hint?: Text): Field => ({
  id,
  kind,
  ...(hint === undefined ? {} : { hint }),
});

type BlankRow = Extract<LetterRow, { readonly blank: Text }>;

export const addressRow = (to: string, addressee: Addressee): LetterRow => ({
  blank: to,
  field: field(`to${addressee}`, 'text', 'Their name and address, if you have them'),
});

export const dateRow: LetterRow = { blank: 'Date', field: field('date', 'date', dateHint) };

/** The number by which the NHS knows a patient, as it is called where they are treated. */
export function numberRow(nation: NationId | 'acrossBorder' | undefined): BlankRow {
  const across = nation === undefined || nation === 'acrossBorder';
  const isNhsNumber = nation === 'england' || nation === 'wales';
  return {
    blank: across ? 'NHS, CHI or H&C number' : nations[nation].patientNumber,
    field: field('number', isNhsNumber ? 'nhsNumber' : 'tenDigits', numberHint),
  };
}
const numberHint = 'Ten digits. It is on letters from the hospital or the surgery.';

export const patientRows: readonly LetterRow[] = [
  { blank: 'Name of the patient', field: field('patient', 'text') },
  { blank: 'Date of birth', field: field('born', 'pastDate', 'For example, 27 3 1958') },
];

export const askerRow: LetterRow = {
  blank: 'Name of the person who asks',
  field: field('asker', 'text'),
};

/** The consent line of someone who asks for another (P2): a signed note is named only where there is one. */
export const withSignedNote: readonly LetterRow[] = [
  { line: 'The patient’s signed agreement comes with this letter.' },
];
export const withSpokenConsent: readonly LetterRow[] = [
  { blank: 'The patient’s signature, to show that they agree' },
];
export const withDocument: readonly LetterRow[] = [
  {
    line: 'A copy of the document or court order comes with this letter. I ask in this person’s best interests.',
  },
];

/** What an advice body asks of those who turn to it for someone else (C13). */
export const forAdviceBody: readonly LetterRow[] = [
  {
    blank: 'The patient’s phone number or address',
    field: { id: 'patientContact', kind: 'text' },
  },
  { line: 'The patient agrees that you may talk with me about this concern.' },
  { blank: 'The patient’s signature, and the date' },
];

/** A GP cannot tell from the request which way is wanted (N13). */
export const nhsOrPrivateRow: LetterRow = {
  blank: 'NHS or private, or to be talked about',
  field: { id: 'way', kind: 'text' },
};

export const aboutFirstOpinion: readonly LetterRow[] = [
  { blank: 'Who gave the first opinion', field: field('doctor', 'text') },
  { blank: 'At which hospital or surgery', field: field('hospital', 'text') },
  { blank: 'On which day', field: field('seenOn', 'pastDate', 'For example, 27 3 2026') },
];

export const whyRow: LetterRow = {
  blank: 'Why a second opinion is wanted',
  lines: 2,
  field: field('why', 'long', 'In your own words, as short as you like'),
};

export const unclearRow: LetterRow = {
  blank: 'What is not clear yet',
  lines: 3,
  field: field('unclear', 'long', 'In your own words, as short as you like'),
};

export const whatHappenedRow: LetterRow = {
  blank: 'What happened, and what should happen now',
  lines: 4,
  field: field('happened', 'long', 'In your own words, as short as you like'),
};

export const bookedRows: readonly LetterRow[] = [
  { blank: 'What is booked', field: field('booked', 'text', 'A scan, an operation, a visit') },
  { blank: 'Booked for which day', field: field('bookedOn', 'date', dateHint) },
];

export const keepingAndWaiting: Text = {
  you: 'I am keeping all my appointments while I ask. Please tell me whether waiting for a second opinion could harm me.',
  they: 'All appointments are being kept while we ask. Please tell us whether waiting for a second opinion could do harm.',
};

export const accessRow: LetterRow = {
  blank: 'Interpreter, format, travel or other help, please',
  field: field('access', 'text'),
};

export const lastRows: readonly LetterRow[] = [
  { line: 'Thank you.' },
  { blank: 'Phone number or address for the answer', field: field('contact', 'text') },
  { blank: 'Signature' },
];
