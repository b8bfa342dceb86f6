import type { TickId } from '../../../machine.ts';
import type { Block } from '../../../types.ts';
import type { Weighed } from '../../../wordTypes.ts';

/** What asking could bring and cost, for each thing that may matter. */
export const weighed: Readonly<Record<TickId<'matters'>, Weighed>> = {
  beingSure: {
    what: 'Being as sure as possible',
    oneHand: 'Often the second doctor agrees, and that can bring some calm.',
    otherHand: 'Sometimes the second doctor sees it differently, and there is more to weigh.',
    basis: 'matters.beingSure',
  },
  understanding: {
    what: 'Understanding what is happening',
    oneHand: 'Hearing it from another doctor, in other words, can make it clearer.',
    otherHand: 'Asking the first doctor to explain again may do the same, and sooner.',
    basis: 'matters.understanding',
  },
  moreOptions: {
    what: 'Knowing all the options',
    oneHand: 'Another consultant may suggest a treatment that has not come up yet.',
    otherHand: 'They may suggest the very same treatment, after a wait and a journey.',
    basis: 'matters.moreOptions',
  },
  startingSoon: {
    what: 'Starting treatment soon',
    oneHand: 'You can ask if another team could look at the scans without a visit.',
    otherHand: 'Seeing another consultant may mean a wait, and treatment may start later.',
    basis: 'matters.startingSoon',
  },
  closeToHome: {
    what: 'Being treated close to home',
    oneHand: 'Seeing another consultant does not by itself move the treatment away.',
    otherHand:
      'A different consultant is usually at a different hospital, so travel may be needed.',
    basis: 'matters.closeToHome',
  },
  keepingMyTeam: {
    what: { you: 'Keeping the team I know', they: 'Keeping the team they know' },
    oneHand: 'The present team stays in charge, unless a move is agreed with everyone.',
    otherHand: 'Telling the team can feel awkward, although doctors are used to being asked.',
    basis: 'matters.keepingMyTeam',
  },
  feelingHeard: {
    what: 'Feeling heard',
    oneHand: 'A fresh talk with another doctor can be a chance to say it all.',
    otherHand: 'It means telling the story again, to someone who is still a stranger.',
    basis: 'matters.feelingHeard',
  },
};

/** The choice in general, where nothing was ticked. */
export const inGeneral: Weighed = {
  what: 'A second opinion, in general',
  oneHand: 'It may confirm what was said, or bring up something that was not.',
  otherHand: 'It may mean a wait, a journey and a later start of treatment.',
  basis: 'matters.inGeneral',
};

/** The section itself; what matters to the person comes before its own words. */
export const whatMattersWords: Block = {
  id: 'matters',
  heading: { you: 'What matters to you', they: 'What matters to them' },
  basis: 'matters.studies',
  pieces: [
    {
      p: {
        you: 'Studies of second opinions vary widely, so nobody can tell you beforehand what yours will say.',
        they: 'Studies of second opinions vary widely, so nobody can tell you beforehand what theirs will say.',
      },
    },
  ],
  links: [
    { to: 'options', text: 'See the options side by side' },
    { to: 'how-sure', text: 'How sure are you? Four questions' },
  ],
};
