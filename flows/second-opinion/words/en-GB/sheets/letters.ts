import type { Block, Text } from '../../../types.ts';
import type { FieldsWords, LettersWords } from '../../../wordTypes.ts';

/** The blanks that can be filled in, in any letter. A letter names one by its id, as `%born%`. */
export const fields: FieldsWords = {
  asker: { label: 'Your name' },
  patient: { label: { you: 'Your name', they: 'The patient’s name' } },
  address: {
    label: 'Your address and phone number',
    hint: 'The answer will come here.',
  },
  reader: { label: 'Who it is to', hint: 'Title and name, as on their letters' },
  place: { label: 'Their hospital or surgery, and its address' },
  office: { label: 'Their address, or the hospital’s' },
  born: { label: 'Date of birth', hint: 'For example, 27 3 1958' },
  number: { label: 'NHS number', hint: 'Ten digits. It is on hospital and surgery letters.' },
  booked: { label: 'What is booked', hint: 'Such as an operation or a scan' },
  bookedOn: { label: 'The day it is booked for', hint: 'For example, 27 3 2027' },
  relation: { label: 'Who they are to you', hint: 'Such as father, wife or friend' },
  seen: {
    label: 'Who gave the advice, and where',
    hint: 'Their name, and the hospital or surgery',
  },
  visits: { label: 'How many visits so far', hint: 'For example, 3' },
  goingOn: { label: 'What has been going on', hint: 'What it is, and since when' },
  blood: {
    label: 'Blood in the urine, and when',
    hint: 'Leave it empty if there was none. Say if it came back after antibiotics.',
  },
  why: { label: 'Why, in your own words', hint: 'One or two sentences, or leave it empty' },
  unclear: { label: 'What is not clear yet' },
  happened: { label: 'What happened, when, and who was there' },
  putRight: { label: 'What would put it right' },
  access: {
    label: 'Any help needed at a visit',
    hint: 'Such as an interpreter, or leave it empty',
  },
  // What an advice body asks of those who turn to it for someone else (C13).
  patientContact: { label: 'The patient’s phone number or address' },
};

/** The number by which the NHS knows a patient, as it is called where they are treated. */
export const patientNumber: LettersWords['patientNumber'] = {
  england: 'NHS number',
  scotland: 'CHI number',
  wales: 'NHS number',
  northernIreland: 'H&C number',
  acrossBorder: 'NHS, CHI or H&C number',
};

/** What frames every letter. */
export const frame: LettersWords['frame'] = {
  dear: 'Dear %reader%,',
  re: (number) => `Re: %patient%, date of birth %born%, ${number} %number%`,
  access: { you: 'When we meet I need: %access%', they: 'When we meet we need: %access%' },
  reply: 'Please reply to me at the address above. Thank you.',
  yours: 'Yours sincerely,',
  foot: (organisation) => `Written with the help of the Second opinion guide from ${organisation}.`,
};

/** What is booked, for the hospital that booked it. */
export const bookedAtHospital: LettersWords['booked'] = {
  dateSet: {
    you: 'I have a date for %booked% on %bookedOn%. I am not cancelling it. Please tell me whether it can be kept while I ask.',
    they: 'There is a date for %booked% on %bookedOn%. We are not cancelling it. Please tell me whether it can be kept while we ask.',
  },
  urgent: {
    you: 'I was told that my treatment is urgent. I am not cancelling anything. Please tell me whether it can all go ahead while I ask.',
    they: 'We were told that treatment is urgent. We are not cancelling anything. Please tell me whether it can all go ahead while we ask.',
  },
  started: {
    you: 'My treatment has started. I am not stopping it. Please tell me whether it can carry on while I ask.',
    they: 'Treatment has started. We are not stopping it. Please tell me whether it can carry on while we ask.',
  },
  notSure: {
    you: 'Please tell me whether anything is booked for me. I am not cancelling it. Please tell me whether it can go ahead while I ask.',
    they: 'Please tell me whether anything is booked. We are not cancelling it. Please tell me whether it can go ahead while we ask.',
  },
};

/** The same for a GP, who can pass it on and cannot say whether a date can be kept. */
export const bookedElsewhere: LettersWords['booked'] = {
  dateSet: {
    you: 'I have a date for %booked% on %bookedOn%. I am not cancelling it. Please say so in any referral.',
    they: 'There is a date for %booked% on %bookedOn%. We are not cancelling it. Please say so in any referral.',
  },
  urgent: {
    you: 'I was told that my treatment is urgent. I am not cancelling anything. Please say so in any referral.',
    they: 'We were told that treatment is urgent. We are not cancelling anything. Please say so in any referral.',
  },
  started: {
    you: 'My treatment has started. I am not stopping it. Please say so in any referral.',
    they: 'Treatment has started. We are not stopping it. Please say so in any referral.',
  },
  notSure: {
    you: 'I am not sure what is booked for me. I am not cancelling anything. Please check before you refer me.',
    they: 'We are not sure what is booked. We are not cancelling anything. Please check before you refer them.',
  },
};

/** Why, in a line. Room for their own words follows. */
export const reasons: LettersWords['reasons'] = {
  dontUnderstand: {
    you: 'I do not yet fully understand what I have been told.',
    they: 'We do not yet fully understand what we have been told.',
  },
  doubtDiagnosis: {
    you: 'I am not sure that the diagnosis is right.',
    they: 'We are not sure that the diagnosis is right.',
  },
  otherTreatment: {
    you: 'I would like to know whether another treatment could suit me.',
    they: 'We would like to know whether another treatment could suit them.',
  },
  notOffered: {
    you: 'I was told that a treatment is not possible for me. I would like another view of that.',
    they: 'They were told that a treatment is not possible for them. We would like another view of that.',
  },
  specialist: {
    you: 'I would like the view of a team that treats a lot of kidney cancer.',
    they: 'We would like the view of a team that treats a lot of kidney cancer.',
  },
};

export const own: LettersWords['own'] = { why: '%why%', unclear: '%unclear%' };

/** What only the hospital team can say of waiting. */
export const couldWaitingHarm: Text = {
  you: 'Please also tell me whether waiting could harm me, and by when I need to decide.',
  they: 'Please also tell me whether waiting could do harm, and by when a decision is needed.',
};

const send: Text = {
  you: 'Please tell the new doctor that this is a second opinion. Please send my letters, biopsy results and scan images, and not only the scan reports. I know that my present team stays in charge unless that is agreed otherwise.',
  they: 'Please tell the new doctor that this is a second opinion. Please send the letters, biopsy results and scan images, and not only the scan reports. We know that the present team stays in charge unless that is agreed otherwise.',
};

const howLong: Text = {
  you: 'Please tell me how long I may have to wait, so that I can decide.',
  they: 'Please tell me how long the wait may be, so that we can decide.',
};

const advisedBy = { you: 'I was advised by %seen%.', they: 'They were advised by %seen%.' };

const referMe = {
  you: 'Please would you refer me to another consultant?',
  they: 'Please would you refer them to another consultant?',
};

const gpRefers = (before: { readonly you: string; readonly they: string }) => ({
  to: 'To the GP',
  ask: [
    {
      you: `${before.you} ${advisedBy.you} ${referMe.you}`,
      they: `${before.they} ${advisedBy.they} ${referMe.they}`,
    },
  ],
  alsoAsk: [send, howLong],
});

const consultantAsked = (ask: Text) => ({
  to: 'To the consultant',
  ask: [ask],
  alsoAsk: [send],
});

const anotherConsultant = {
  you: 'I would like a second opinion from another consultant on my diagnosis and treatment.',
  they: 'We would like a second opinion from another consultant on the diagnosis and treatment.',
};

const whoRefers = {
  you: 'Please tell me whether you can refer me, or whether my GP should.',
  they: 'Please tell me whether you can refer them, or whether the GP should.',
};

const raiseItWithConsultant = consultantAsked({
  you: `${anotherConsultant.you} ${whoRefers.you}`,
  they: `${anotherConsultant.they} ${whoRefers.they}`,
});

/** After a no: which kind of no it was, and why (G10). */
const whyNot = {
  you: 'Is it that you do not agree, or that the other hospital cannot take me? Please tell me why, and write the reason in my notes.',
  they: 'Is it that you do not agree, or that the other hospital cannot take them? Please tell me why, and write the reason in the notes.',
};

/** The same in a letter that asks for something else first. */
export const toldNoBefore: string =
  'We asked before and were told no. Is it that you do not agree, or that the other hospital cannot take them? Please tell me why, and write the reason in the notes.';

/** A letter to each of those who may be written to at each door. */
export const lettersAt: LettersWords['lettersAt'] = {
  childsTeam: {
    childsTeam: {
      to: 'To the child’s consultant',
      ask: [
        'We would like a second opinion from another children’s team on the diagnosis and treatment. Please tell me whether you can refer us, or whether the GP should.',
      ],
      alsoAsk: [send],
    },
    gp: {
      to: 'To the GP',
      ask: [
        `We would like a second opinion from another children’s team. ${advisedBy.they} Please would you help us to get one, or ask the present team for us?`,
      ],
      alsoAsk: [send, howLong],
    },
  },
  anotherGp: {
    gpSurgery: {
      to: 'To the GP surgery',
      ask: [
        {
          you: 'I was advised by %seen%. I would like another GP to see me and give a second opinion.',
          they: 'They were advised by %seen%. We would like another GP to see them and give a second opinion.',
        },
      ],
      alsoAsk: [
        {
          you: 'Please tell me who I can see, and when. Please ask them to read my notes and results first.',
          they: 'Please tell me who they can see, and when. Please ask that GP to read the notes and results first.',
        },
      ],
    },
    newSurgery: {
      to: 'To a new GP surgery',
      ask: [
        {
          you: 'I would like to register with you, and then to see a GP for a second opinion. I am staying with my present surgery until you accept me.',
          they: 'We would like to register them with you, and then to see a GP for a second opinion. They are staying with the present surgery until you accept them.',
        },
      ],
      alsoAsk: [
        {
          you: 'Please tell me what you need from me, and when my notes and results will reach you.',
          they: 'Please tell me what you need from us, and when the notes and results will reach you.',
        },
      ],
    },
  },
  raiseIt: {
    consultant: raiseItWithConsultant,
    gp: gpRefers({
      you: 'I would like a second opinion on my diagnosis and treatment.',
      they: 'We would like a second opinion on the diagnosis and treatment.',
    }),
  },
  gpReferral: {
    gp: gpRefers({
      you: 'I have talked with my consultant, and I would still like a second opinion.',
      they: 'They have talked with the consultant, and we would still like a second opinion.',
    }),
    consultant: consultantAsked({
      you: `Thank you for explaining my diagnosis and treatment. I would still like a second opinion from another consultant. ${whoRefers.you}`,
      they: `Thank you for explaining the diagnosis and treatment. We would still like a second opinion from another consultant. ${whoRefers.they}`,
    }),
  },
  clearAnswer: {
    consultant: consultantAsked({
      you: 'I asked you about a second opinion, and I am not sure what the answer was. If you agree, please tell me who will refer me, and when. If you do not, please tell me why.',
      they: 'We asked you about a second opinion, and we are not sure what the answer was. If you agree, please tell me who will refer them, and when. If you do not, please tell me why.',
    }),
    gp: gpRefers({
      you: 'I asked my consultant for a second opinion and have had no clear answer.',
      they: 'We asked the consultant for a second opinion and have had no clear answer.',
    }),
  },
  arranged: {
    consultant: {
      to: 'To the consultant',
      ask: [
        {
          you: 'Thank you for agreeing to a second opinion. Please tell me when my referral went, and to which hospital.',
          they: 'Thank you for agreeing to a second opinion. Please tell me when the referral went, and to which hospital.',
        },
        {
          you: 'Has that hospital accepted it, and on what date? Have my letters, biopsy results and scan images gone too, and not only the scan reports?',
          they: 'Has that hospital accepted it, and on what date? Have the letters, biopsy results and scan images gone too, and not only the scan reports?',
        },
      ],
      alsoAsk: [
        {
          you: 'I know that you stay in charge of my care unless that is agreed otherwise.',
          they: 'We know that you stay in charge of the care unless that is agreed otherwise.',
        },
      ],
    },
    gp: {
      to: 'To the GP',
      ask: [
        {
          you: '%seen% has agreed to a second opinion for me. If the referral is yours to make, please tell me when it goes, and to which hospital.',
          they: '%seen% has agreed to a second opinion for them. If the referral is yours to make, please tell me when it goes, and to which hospital.',
        },
      ],
      alsoAsk: [send],
    },
  },
  toldNo: {
    gp: {
      to: 'To the GP',
      ask: [
        {
          you: `I asked for a second opinion and was told no. ${advisedBy.you} ${referMe.you}`,
          they: `We asked for a second opinion and were told no. ${advisedBy.they} ${referMe.they}`,
        },
        {
          you: 'If you cannot refer me, please tell me why, and write the reason in my notes. Is it that you do not agree, or that the other hospital cannot take me?',
          they: 'If you cannot refer them, please tell me why, and write the reason in the notes. Is it that you do not agree, or that the other hospital cannot take them?',
        },
      ],
      alsoAsk: [send],
    },
    consultant: {
      to: 'To the consultant',
      ask: [
        {
          you: `I asked for a second opinion and was told no. ${whyNot.you}`,
          they: `We asked for a second opinion and were told no. ${whyNot.they}`,
        },
      ],
      alsoAsk: [
        {
          you: 'Could another team look at my scans and biopsy without taking over my care? Who else could refer me?',
          they: 'Could another team look at the scans and biopsy without taking over the care? Who else could refer them?',
        },
      ],
    },
  },
  thinkAgain: {
    gp: {
      to: 'To the GP',
      ask: [
        {
          you: 'I have come to the surgery about this before, and I am no better. Visits so far: %visits%.',
          they: 'They have come to the surgery about this before, and they are no better. Visits so far: %visits%.',
        },
        '%goingOn%',
      ],
      optional: ['Blood in the urine: %blood%'],
      alsoAsk: [
        {
          you: 'Please would you think again about what this could be? Please tell me whether I could be referred under the suspected cancer guideline.',
          they: 'Please would you think again about what this could be? Please tell me whether they could be referred under the suspected cancer guideline.',
        },
        {
          you: 'If not, please tell me what happens next, and when I should come back.',
          they: 'If not, please tell me what happens next, and when they should come back.',
        },
      ],
    },
  },
  nhsRoute: {
    gp: {
      to: 'To the GP',
      ask: [
        {
          you: 'I have had a private opinion from %seen%. Please would you refer me to an NHS consultant for a second opinion?',
          they: 'They have had a private opinion from %seen%. Please would you refer them to an NHS consultant for a second opinion?',
        },
      ],
      alsoAsk: [
        {
          you: 'Please tell the new doctor that this is a second opinion. Please tell me what you need from the private hospital. I can ask it for my letters, biopsy results and scan images.',
          they: 'Please tell the new doctor that this is a second opinion. Please tell me what you need from the private hospital. We can ask it for the letters, biopsy results and scan images.',
        },
        {
          you: 'I know that my present doctors stay in charge unless that is agreed otherwise.',
          they: 'We know that the present doctors stay in charge unless that is agreed otherwise.',
        },
        howLong,
      ],
    },
  },
  findOut: {
    gp: {
      to: 'To the GP',
      ask: [
        {
          you: 'I was advised by %seen%. I would like a second opinion, and I am not sure who to ask. Could another GP see me, or could you refer me to another consultant?',
          they: 'They were advised by %seen%. We would like a second opinion, and we are not sure who to ask. Could another GP see them, or could you refer them to another consultant?',
        },
      ],
      alsoAsk: [send, howLong],
    },
    consultant: raiseItWithConsultant,
  },
};

/** England: what GP teams are encouraged to do (N11). It is named there only. */
export const thinkAgainIn: LettersWords['thinkAgainIn'] = {
  england:
    'If this is the third visit or more, please look at it afresh, as Jess’s Rule encourages.',
};

/** For those who try another talk first. */
export const forAnotherTalk: LettersWords['forAnotherTalk'] = {
  to: 'To the doctor or team who gave the opinion',
  ask: [
    {
      you: 'Please could we talk once more about my diagnosis and treatment? Some things are not clear to me yet.',
      they: 'Please could we talk once more about the diagnosis and treatment? Some things are not clear to us yet.',
    },
  ],
  alsoAsk: [
    {
      you: 'Please tell me when we can talk. I would also like my results in writing, and I may bring someone with me.',
      they: 'Please tell me when we can talk. We would also like the results in writing, and to come together.',
    },
    {
      you: 'Please also tell me by when a decision is needed, and whether waiting could harm me.',
      they: 'Please also tell me by when a decision is needed, and whether waiting could do harm.',
    },
  ],
};

const whatHappened: readonly Text[] = [
  'What happened: %happened%',
  'What would put it right: %putRight%',
];

/** To the team, about care and not about the diagnosis. */
export const aboutCare: LettersWords['aboutCare'] = {
  to: 'To the consultant or the team',
  ask: [
    {
      you: 'I have a concern about my care, and I would like to talk about it with you.',
      they: 'We have a concern about the care, and would like to talk about it with you.',
    },
    ...whatHappened,
  ],
  alsoAsk: ['Please tell me when we can talk, and who will be there.'],
};

const whatYouCanDo: Text = 'Please tell me what you can do, and what happens next.';

/** To the nation's advice body, by what was raised. */
export const forHelpToBeHeard: LettersWords['forHelpToBeHeard'] = {
  concern: {
    ask: [
      {
        you: 'I have a concern about my care, and I would like your help to raise it. It is about %seen%.',
        they: 'We have a concern about the care, and we would like your help to raise it. It is about %seen%.',
      },
      ...whatHappened,
    ],
    alsoAsk: [whatYouCanDo],
  },
  no: {
    ask: [
      {
        you: 'I asked for a second opinion and was told no by %seen%. I would like your help to get a clear answer, with the reason.',
        they: 'We asked for a second opinion and were told no by %seen%. We would like your help to get a clear answer, with the reason.',
      },
    ],
    alsoAsk: [whatYouCanDo],
  },
};

/** How the advice body is greeted: it has no name to fill in. */
export const dearAdviceBody: LettersWords['dearAdviceBody'] = {
  england: 'Dear PALS team,',
  scotland: 'Dear PASS team,',
  wales: 'Dear Llais team,',
  northernIreland: 'Dear Patient and Client Council,',
  acrossBorder: 'Dear team,',
};

/** Who writes for another, on what ground, and for no more than was agreed (C6, C7, C14). */
export const onGround: LettersWords['onGround'] = {
  agreed: {
    opinion: 'I am writing for my %relation%, who has agreed that I ask for a second opinion.',
    concern: 'I am writing for my %relation%, who has agreed that I raise this concern.',
    talk: 'I am writing for my %relation%, who has agreed that I ask.',
  },
  authority: (claim) => `I am writing for my %relation%, who cannot make this decision. ${claim}`,
  parent: (claim) => `I am writing for my child, named above. ${claim}`,
};

/** What shows that they may: a signed note is for an opinion alone, so anything else is signed here (P2, C14). */
export const shown: LettersWords['shown'] = {
  signedNote: 'Enclosed: the signed note of agreement',
  proof: 'Enclosed: a copy of the document or court order',
  signHere: 'Patient: I agree to this letter. Signed and dated: %signed%',
};

/** What an advice body asks of those who turn to it for someone else (C13). */
export const forAdviceBody: Text =
  'The patient agrees that you may talk with me about this. You can reach the patient at %patientContact%.';

/** What stands above the letter. */
export const beforeLetter: Block = {
  basis: 'letter.before',
  pieces: [
    {
      p: 'Fill in what you like. What you leave out is a line to write on by hand. One letter is enough to begin with.',
    },
    { p: 'Nothing you type here is sent or kept. It is gone when this page is closed.' },
  ],
};
