import type { LetterRow } from '../../../../../src/engine/index.ts';
import type { Block, Text } from '../../../types.ts';
import type {
  FieldsWords,
  LettersAt,
  LetterWords,
  PatientNumberWords,
} from '../../../wordTypes.ts';

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
      you: 'Please tell me how this is arranged, and who I can call about it.',
      they: 'Please tell us how this is arranged, and who we can call about it.',
    },
    ...sendEverything,
  ],
};

const toldNoToGp: Text = {
  you: 'I asked for a second opinion and was told no. Please would you refer me to another consultant?',
  they: 'A second opinion was asked for and the answer was no. Please would you refer the patient to another consultant?',
};

const toldNo: Text = {
  you: 'I asked for a second opinion and was told no. Please tell me why, and put the reason in my notes. I would like to ask again.',
  they: 'A second opinion was asked for and the answer was no. Please tell us why, and put the reason in the notes. We would like to ask again.',
};

/** After a no, wherever it is not the request itself. */
export const tellUsWhy: string =
  'A second opinion was asked for and the answer was no. Please tell us why, and put the reason in the notes.';

/** A letter to each of those who may be written to at each door. */
export const lettersAt: LettersAt = {
  childsTeam: {
    childsTeam: {
      to: 'To the child’s consultant',
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
    newSurgery: {
      to: 'To the new GP surgery',
      request: {
        you: 'I would like to register with you, and then to see a GP for a second opinion.',
        they: 'The patient would like to register with you, and then to see a GP for a second opinion.',
      },
      alsoAsk: howNotesArrive,
    },
  },
  raiseIt: { consultant: toConsultant, gp: toGp },
  gpReferral: { gp: toGp, consultant: toConsultant },
  clearAnswer: { consultant: toConsultant, gp: toGp },
  arranged: {
    consultant: {
      to: 'To the consultant',
      request: {
        you: 'Thank you for agreeing to a second opinion. Please would you confirm that my referral and results have gone.',
        they: 'Thank you for agreeing to a second opinion. Please would you confirm that the referral and results have gone.',
      },
      alsoAsk: sendEverything,
    },
    gp: toGp,
  },
  toldNo: {
    gp: { ...toGp, request: toldNoToGp },
    consultant: { ...toConsultant, request: toldNo },
  },
  thinkAgain: { gp: toGp },
  nhsRoute: { gp: toGp },
  findOut: { gp: toGp, consultant: toConsultant },
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
  to: 'To the consultant (senior doctor) or the team',
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

const inOwnWords = 'In your own words, as short as you like';

/** The blanks that can be filled in, in any letter. */
export const fields: FieldsWords = {
  date: { label: 'Date', hint: dateHint },
  patient: { label: 'Name of the patient' },
  born: { label: 'Date of birth', hint: 'For example, 27 3 1958' },
  asker: { label: 'Name of the person who asks' },
  // What an advice body asks of those who turn to it for someone else (C13).
  patientContact: { label: 'The patient’s phone number or address' },
  // A GP cannot tell from the request which way is wanted (N13).
  way: { label: 'NHS or private, or to be talked about' },
  doctor: { label: 'Who gave the first opinion' },
  hospital: { label: 'At which hospital or surgery' },
  seenOn: { label: 'On which day', hint: 'For example, 27 3 2026' },
  why: { label: 'Why a second opinion is wanted', hint: inOwnWords },
  unclear: { label: 'What is not clear yet', hint: inOwnWords },
  happened: { label: 'What happened, and what should happen now', hint: inOwnWords },
  booked: { label: 'What is booked', hint: 'A scan, an operation, a visit' },
  bookedOn: { label: 'Booked for which day', hint: dateHint },
  access: { label: 'Interpreter, format, travel or other help, please' },
  contact: { label: 'Phone number or address for the answer' },
};

/** Beside the name of whoever it goes to. */
export const addressHint: string = 'Their name and address, if you have them';

export const patientNumber: PatientNumberWords = {
  names: {
    england: 'NHS number',
    scotland: 'CHI number',
    wales: 'NHS number',
    northernIreland: 'H&C number',
    acrossBorder: 'NHS, CHI or H&C number',
  },
  hint: 'Ten digits. It is on letters from the hospital or the surgery.',
};

/** The consent line of someone who asks for another (P2): a signed note is named only where there is one. */
export const withSignedNote: LetterRow = {
  line: 'The patient’s signed agreement comes with this letter.',
};
export const withSpokenConsent: LetterRow = {
  blank: 'The patient’s signature, to show that they agree',
};
export const withDocument: LetterRow = {
  line: 'A copy of the document or court order comes with this letter. I ask in this person’s best interests.',
};

/** What an advice body asks of those who turn to it for someone else (C13). */
export const forAdviceBody: readonly LetterRow[] = [
  { line: 'The patient agrees that you may talk with me about this concern.' },
  { blank: 'The patient’s signature, and the date' },
];

export const keepingAndWaiting: Text = {
  you: 'I am keeping all my appointments while I ask. Please tell me whether waiting for a second opinion could harm me.',
  they: 'All appointments are being kept while we ask. Please tell us whether waiting for a second opinion could do harm.',
};

export const thanks: string = 'Thank you.';
export const signature: string = 'Signature';

/** What stands above the letter. */
export const beforeLetter: Block = {
  basis: 'letter.before',
  pieces: [
    {
      p: 'Fill in what you like, and leave out the rest. What you leave out becomes a line to fill in by hand.',
    },
    { p: 'One letter is enough to begin with. If you change who it goes to, read it again.' },
    { p: 'Nothing you type here is sent or kept. It is gone when this page is closed.' },
  ],
};
