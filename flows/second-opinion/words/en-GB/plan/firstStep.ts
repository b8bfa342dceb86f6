import type { FirstStepWords } from '../../../wordTypes.ts';

/** The one thing to do tomorrow: whom to call, why, where the number stands, and what to say. */
export const firstStep: FirstStepWords = {
  heading: 'Your plan',
  doThisFirst: 'Do this first',
  calls: {
    nurse: {
      who: 'First, call the specialist nurse, or the consultant’s secretary',
      where: 'It’s on hospital letters. Or ask the switchboard for the kidney cancer nurse.',
    },
    nurseOrSurgery: {
      who: 'First, call the specialist nurse, or the GP surgery',
      where: 'It’s on letters. No hospital team yet? Call the GP surgery.',
    },
    childsTeam: {
      who: 'First, call the child’s specialist nurse, or their consultant’s secretary',
      where: 'It’s on hospital letters. No hospital team yet? Call the GP surgery.',
    },
    surgery: {
      who: 'First, call the GP surgery',
      where: 'It’s on the surgery’s website and letters.',
    },
    anotherGp: {
      who: 'First, ask for another GP at the surgery',
      where: 'It’s on the surgery’s website and letters.',
    },
    whoeverSaidNo: {
      who: 'First, call whoever said no, and ask why',
      where: 'It’s on their letters. If it was the GP, call the surgery.',
    },
  },
  why: {
    dateSet: 'Only the team knows if the date can be kept.',
    underWay: 'Doctors are used to being asked.',
    childsTeam: 'The team knows the child, and can ask another children’s hospital.',
    anotherGp: 'Another GP can take a fresh look, and it can be quicker.',
    raiseIt: 'Doctors are used to being asked, and the nurse knows how it works.',
    gpReferral: 'The GP usually makes the new referral.',
    clearAnswer: 'You asked already, so a clear yes or no is the next step.',
    arranged: 'A yes from one doctor is not yet a yes from the other hospital.',
    toldNo: 'What to do next depends on the reason.',
    thinkAgain: 'You’re right to go back if it isn’t getting better.',
    nhsRoute: 'NHS care stays open to you after a private opinion.',
    findOut: 'The surgery can see who gave the advice, and who to ask.',
  },
  onlyOneGp: {
    you: 'Only one GP there? You can register with another surgery. Stay with yours until it accepts you.',
    they: 'Only one GP there? They can register with another surgery. They stay with theirs until it accepts them.',
  },
  say: 'What to say',
  interpreter: {
    you: 'I need an interpreter. My language is …',
    they: 'We need an interpreter. The language is …',
  },
  whoIAm: 'I’m … , born on …',
  request: {
    raiseIt: [
      {
        you: 'I’d like a second opinion from another consultant. How do I arrange one?',
        they: 'We’d like a second opinion from another consultant. How do we arrange one?',
      },
    ],
    gpReferral: [
      {
        you: 'I’ve talked to my consultant, and I’d still like a second opinion.',
        they: 'They’ve talked to the consultant, and we’d still like a second opinion.',
      },
      {
        you: 'Could a GP refer me to another consultant?',
        they: 'Could a GP refer them to another consultant?',
      },
    ],
    explainedToTheTeam: [
      {
        you: 'The doctor has explained it, and I’d still like a second opinion. How do I arrange one?',
        they: 'The doctor has explained it, and we’d still like a second opinion. How do we arrange one?',
      },
    ],
    anotherGp: [
      {
        you: 'I’ve seen Dr … and I’d like a second opinion from another GP.',
        they: 'They’ve seen Dr … and we’d like a second opinion from another GP.',
      },
      {
        you: 'Who else could I see, and when? Could they look at my notes first?',
        they: 'Who else could they see, and when? Could that GP look at the notes first?',
      },
    ],
    clearAnswer: [
      {
        you: 'I asked about a second opinion, and I’m not sure what the answer was.',
        they: 'We asked about a second opinion, and we’re not sure what the answer was.',
      },
      {
        you: 'Could you find out? Who would make the referral, and when will I hear?',
        they: 'Could you find out? Who would make the referral, and when will we hear?',
      },
    ],
    arranged: [
      {
        you: 'A second opinion was agreed. Has my referral gone, and where?',
        they: 'A second opinion was agreed. Has the referral gone, and where?',
      },
      'Has it been accepted? When should we hear?',
      'Have scan images and biopsy (tissue sample) results gone too?',
    ],
    toldNo: [
      {
        you: 'I asked for a second opinion and was told no.',
        they: 'We asked for a second opinion and were told no.',
      },
      {
        you: 'Did the doctor say no, or can’t the other hospital take me?',
        they: 'Did the doctor say no, or can’t the other hospital take them?',
      },
      {
        you: 'Please write the reason in my notes.',
        they: 'Please write the reason in their notes.',
      },
    ],
    thinkAgain: [
      {
        you: 'I’d like a GP appointment. I’ve been about … before. This is visit number …',
        they: 'They’d like a GP appointment. They’ve been about … before. This is visit number …',
      },
      {
        you: '(If you have:) I’ve seen blood in my urine. It came back after antibiotics.',
        they: '(If they have:) They’ve seen blood in their urine. It came back after antibiotics.',
      },
    ],
    nhsRoute: [
      {
        you: 'I’ve had a private opinion, and I’d like an NHS second opinion.',
        they: 'They’ve had a private opinion, and we’d like an NHS second opinion.',
      },
      {
        you: 'Could a GP refer me to an NHS consultant? My private results are with …',
        they: 'Could a GP refer them to an NHS consultant? The private results are with …',
      },
    ],
    findOut: [
      {
        you: 'I’d like a second opinion, and I’m not sure who to ask.',
        they: 'We’d like a second opinion, and we’re not sure who to ask.',
      },
      {
        you: 'Could you see who gave the advice? Could another GP see me, or could I be referred?',
        they: 'Could you see who gave the advice? Could another GP see them, or could they be referred?',
      },
    ],
    wondering: [
      {
        you: 'I’m wondering about a second opinion. What would it involve for me?',
        they: 'We’re wondering about a second opinion. What would it involve for them?',
      },
    ],
    childsTeam: ['We’d like a second opinion from another children’s team. How do we arrange one?'],
  },
  reason: {
    dontUnderstand: {
      you: 'I don’t fully understand what I’ve been told.',
      they: 'We don’t fully understand what we’ve been told.',
    },
    doubtDiagnosis: {
      you: 'I’m not sure the diagnosis is right.',
      they: 'We’re not sure the diagnosis is right.',
    },
    otherTreatment: {
      you: 'I want to know about other treatments.',
      they: 'We want to know about other treatments.',
    },
    notOffered: {
      you: 'I was told that … isn’t possible for me.',
      they: 'They were told that … isn’t possible for them.',
    },
    specialist: {
      you: 'I’d like to see a team that treats a lot of kidney cancer.',
      they: 'We’d like a team that treats a lot of kidney cancer.',
    },
  },
  dates: {
    dateSet: {
      you: 'My treatment is booked for … and I’m not cancelling it. Can I keep the date while I ask?',
      they: 'Treatment is booked for … and we’re not cancelling it. Can we keep the date while we ask?',
    },
    urgent: {
      you: 'I was told it’s urgent. I’m not cancelling anything. Can it all go ahead while I ask?',
      they: 'We were told it’s urgent. We’re not cancelling anything. Can it all go ahead while we ask?',
    },
    started: {
      you: 'My treatment has started, and I’m not stopping it. Can it carry on while I ask?',
      they: 'Treatment has started, and we’re not stopping it. Can it carry on while we ask?',
    },
    notSure: {
      you: 'Is anything booked for me? If so, I’m not cancelling. Can it go ahead while I ask?',
      they: 'Is anything booked for them? If so, we’re not cancelling. Can it go ahead while we ask?',
    },
  },
};
