import type { QuestionsWords } from '../../../wordTypes.ts';

/** Questions to take along. Each is asked by whoever holds the paper; the rules name them by id. */
export const planQuestions: QuestionsWords = {
  heading: 'Three questions',
  undecided: {
    heading: 'For and against',
    for: [
      'The second doctor often agrees, which can be a relief.',
      'Sometimes they suggest something new.',
    ],
    against: ['It takes time and energy.', 'You may learn nothing more.'],
  },
  ask: {
    explainAgain: 'Could you explain it again, in plain words?',
    whatResultsMean: {
      you: 'What do the results mean for me?',
      they: 'What do the results mean for them?',
    },
    inWriting: { you: 'Could I have that in writing?', they: 'Could we have that in writing?' },
    howSure: 'How sure are you, and what else could it be?',
    whoRead: 'Did kidney specialists check the scans and any biopsy?',
    biopsy: 'Would a biopsy (a tissue sample) help, or change the plan?',
    whichType: 'Which type of kidney cancer is it, and who confirmed it?',
    options: { you: 'What are my options?', they: 'What are their options?' },
    whyNotOthers: {
      you: 'Which treatments could suit me, and why not the others?',
      they: 'Which treatments could suit them, and why not the others?',
    },
    keepPartOfKidney: 'Could part of the kidney be kept?',
    goodAndBad: 'What are the pros and cons of each?',
    howLikely: {
      you: 'How likely is each of these for me?',
      they: 'How likely is each of these for them?',
    },
    withoutTreatment: 'What would happen without this treatment?',
    whyNotPossible: {
      you: 'Why is it not possible for me?',
      they: 'Why is it not possible for them?',
    },
    offeredElsewhere: 'Is it offered at another hospital?',
    whatWouldChangeThat: 'What would have to change for it to be possible?',
    specialistMeeting: 'Has the specialist kidney team discussed this, and what did they say?',
    howMany: 'How many people with kidney cancer does this team treat?',
    anotherTeam: {
      you: 'Could another kidney team look at my scans without a visit?',
      they: 'Could another kidney team look at the scans without a visit?',
    },
    whoToTalkTo: 'Who can we talk to when something is not right?',
    specialistNurse: {
      you: 'Who is my specialist nurse, and how do I reach them?',
      they: 'Who is their specialist nurse, and how do we reach them?',
    },
    whatNext: 'What happens next, and when?',
    ruledOut: 'What have you ruled out so far?',
    moreTests: 'Which tests could tell us more?',
    comeBackWhen: {
      you: 'If nothing changes, when should I come back?',
      they: 'If nothing changes, when should they come back?',
    },
    withoutTakingOver: {
      you: 'Could another kidney team look at my scans, without taking over?',
      they: 'Could another kidney team look at the scans, without taking over?',
    },
    whoElseRefers: 'Who else could make the referral?',
    changeYourMind: 'What would change your mind?',
    whoElseLooked: 'Who else has looked at the results?',
    whoInCharge: {
      you: 'Who would be in charge of my care?',
      they: 'Who would be in charge of their care?',
    },
    manyChildren: 'Does this team see many children with this?',
    inherited: {
      you: 'Could it run in my family, and should I be tested?',
      they: 'Could it run in the family, and should they be tested?',
    },
    couldItBeBenign: 'Could it be benign, that is, not cancer?',
    trials: {
      you: 'Is there a clinical trial that I could join?',
      they: 'Is there a clinical trial that they could join?',
    },
    kidneyFunction: 'How would it affect the kidneys, now and later?',
    followUp: 'Which scans come afterwards, and how often?',
    decideBy: 'When does this have to be decided?',
    explainToChild: 'How can we explain it to the child?',
    childsView: 'How will the child’s own wishes be heard?',
    whoToCall: 'Who do we call if something changes?',
    placeOrDates: 'Does asking affect a place on a list, or any date?',
  },
};
