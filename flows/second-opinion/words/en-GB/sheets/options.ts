import type { Block } from '../../../types.ts';
import type { OptionsToCompare } from '../../../wordTypes.ts';

export const beforeOptions: Block = {
  basis: 'options.before',
  pieces: [
    {
      p: 'These are ways that people choose. None is better than another. You can choose more than one.',
    },
    {
      p: {
        you: '“Possible for you” means that your answers point to it, or leave it open. Ask your team what would fit.',
        they: '“Possible for them” means that the answers point to it, or leave it open. Ask the team what would fit.',
      },
    },
  ],
};

/** Who arranges another children's specialist. */
export const childsConsultantBy: string =
  'The children’s cancer unit. Ask whether it refers, or whether the GP does.';

export const options: OptionsToCompare = {
  explained: {
    name: 'Having it explained again',
    what: 'The same doctor, or the specialist nurse, goes over it once more in plain words.',
    good: ['It needs no referral and no new doctor.', 'It may be all that was missing.'],
    hard: ['It is still the view of the same doctor.', 'It can be hard to ask when time is short.'],
    like: {
      you: 'You hear it once more, with your questions in hand. It can bring relief, or leave a doubt.',
      they: 'They hear it once more, with the questions in hand. It can bring relief, or leave a doubt.',
    },
    who: 'You do. Call the consultant’s secretary, the specialist nurse or the GP surgery.',
    matters: {
      beingSure: 'The same view, but clearer.',
      understanding: 'Time to ask about what is unclear.',
      moreOptions: 'A chance to ask about other treatments.',
      startingSoon: 'It may fit into a visit that is booked.',
      closeToHome: 'It is where the care is now.',
      keepingMyTeam: 'The team stays the same.',
      feelingHeard: {
        you: 'A fresh chance to say what worries you.',
        they: 'A fresh chance to say what worries them.',
      },
    },
  },
  colleague: {
    name: 'A colleague’s view, or the team meeting',
    what: 'The doctor asks another doctor, or takes it to the meeting of all the specialists.',
    good: ['Several kinds of specialist can look at it.', 'Only the results travel.'],
    hard: [
      { you: 'You do not meet the other doctor.', they: 'They do not meet the other doctor.' },
      'They know what the first doctor thought.',
    ],
    like: 'Little changes. You wait for news, which can be slow, and can ask for it in writing.',
    who: 'The consultant or the GP does, once you have asked them for it.',
    matters: {
      beingSure: 'More eyes on the same results.',
      understanding: 'Ask to be told what the colleague said.',
      moreOptions: 'Several specialists may think of other treatments.',
      startingSoon: 'Ask whether it changes any date.',
      closeToHome: 'It needs no journey.',
      keepingMyTeam: 'The team stays, with one more view.',
      feelingHeard: 'Say beforehand what they should know.',
    },
  },
  anotherGp: {
    name: 'Another GP',
    what: 'A different GP looks at it afresh, at the same surgery or at another one.',
    good: ['At the same surgery, it can be quicker.', 'A GP can refer to a specialist.'],
    hard: [
      'A GP is not a kidney cancer specialist.',
      'With one GP only, it means changing surgery.',
    ],
    like: 'A visit nearby, and telling it again. It can bring relief, or the same answer.',
    who: 'You do. Ask at reception. A new surgery has to accept the registration first.',
    matters: {
      beingSure: 'A fresh look, though not a specialist’s.',
      understanding: 'Another GP may put it in other words.',
      moreOptions: 'A GP can say who else to ask.',
      startingSoon: 'It may be soon. Any referral takes longer.',
      closeToHome: 'It is at a surgery, not a far hospital.',
      keepingMyTeam: 'The hospital team stays the same.',
      feelingHeard: 'Someone else listens, with fresh ears.',
    },
  },
  anotherConsultant: {
    name: 'Another consultant',
    what: 'A different senior specialist looks at the diagnosis or the plan, and at the results.',
    good: ['It is a specialist’s fresh view.', 'It may confirm the plan, or add to it.'],
    hard: ['There may be a wait, and a journey.', 'Treatment may start later, so ask about that.'],
    like: 'Usually a new hospital, and hearing it all again. It can bring relief, or a new doubt.',
    who: 'Usually the GP refers again. The consultant or the hospital unit can also be asked.',
    matters: {
      beingSure: 'A specialist’s fresh look, which may differ.',
      understanding: 'Another specialist explains it in other words.',
      moreOptions: 'They may suggest another treatment, or the same.',
      startingSoon: 'There may be a wait. Ask about it.',
      closeToHome: 'It is usually at another hospital.',
      keepingMyTeam: 'The team stays, unless a move is agreed.',
      feelingHeard: 'A new person listens, with fresh ears.',
    },
  },
  paying: {
    name: 'Paying for an opinion',
    what: 'A private consultant gives their view for a fee. A place on an NHS list should not change.',
    good: ['It is a specialist’s fresh view.', 'NHS results can be shared with that doctor.'],
    hard: ['It costs money, so ask how much in all.', 'NHS and private care are kept apart.'],
    like: 'More to arrange, perhaps a journey, and hearing it again. It can bring relief, or doubt.',
    who: 'You do. A letter from the GP is advised, though not always asked for.',
    matters: {
      beingSure: 'A specialist’s fresh look, which may differ.',
      understanding: 'Ask to have the report in plain words.',
      moreOptions: 'They may suggest others, or the same.',
      startingSoon: 'Ask how soon. Your NHS dates stay as they are.',
      closeToHome: 'Ask where it would be.',
      keepingMyTeam: 'NHS care stays with the team.',
      feelingHeard: 'A new person listens. Ask how long for.',
    },
  },
  concern: {
    name: 'Raising a concern',
    what: 'You tell the team, or the people who help with concerns, what is not right.',
    good: ['Talking about it may put it right.', 'You can do it and ask for a second opinion.'],
    hard: [
      'It brings no new medical opinion.',
      'A complaint is separate, and one more thing to do.',
    ],
    like: 'You say what happened, perhaps more than once. It can bring relief, or feel tiring.',
    who: 'You do, by talking or in writing. The hospital can say who helps with it.',
    matters: {
      beingSure: 'It is about care, not the diagnosis.',
      understanding: 'You can ask to be told more clearly.',
      moreOptions: 'It brings no other treatments by itself.',
      startingSoon: 'Ask the team whether your dates can be kept meanwhile.',
      closeToHome: 'It can be done by phone or letter.',
      keepingMyTeam: 'The team stays, and hears what should change.',
      feelingHeard: 'It is a way to be heard.',
    },
  },
  notNow: {
    name: 'Not asking, for now',
    what: {
      you: 'You stay with the team and the plan as they are. You can still ask later.',
      they: 'They stay with the team and the plan as they are. You can still ask later.',
    },
    good: ['There is no extra visit, wait or journey.', 'Your energy goes into your treatment.'],
    hard: ['A doubt may stay, or grow.', 'Later there may be less time to ask.'],
    like: 'Things go on as planned. It can help, or you may wonder again.',
    who: 'Nobody has to arrange anything. Tell the team if the question comes back.',
    matters: {
      beingSure: 'Things stay as sure as they are.',
      understanding: 'The nurse can still explain more.',
      moreOptions: 'The choice stays as it was told.',
      startingSoon: 'The dates stay as the team set them.',
      closeToHome: 'Care stays where it is.',
      keepingMyTeam: 'The team stays the same.',
      feelingHeard: {
        you: 'You can still tell the team your worry.',
        they: 'Their worry can still be told to the team.',
      },
    },
  },
};
