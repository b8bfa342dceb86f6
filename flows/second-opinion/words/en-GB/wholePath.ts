import type { GeneralWords } from '../../wordTypes.ts';

/**
 * The few words that the plan needs where nobody knows the answers: on the page for people whose browser runs
 * no script. Each names the situation that the advice below it is for.
 */
export const general: GeneralWords = {
  underWay: 'If treatment is booked, urgent or under way, or you are not sure',
  treatment: {
    dateSet: 'If there is a date, say as well:',
    urgent: 'If you were told that it is urgent:',
    started: 'If treatment has started:',
    notSure: 'If you are not sure what is booked:',
  },
  doors: {
    childsTeam: 'For a child under 16',
    raiseIt: 'If it was a hospital consultant, and you have not asked yet',
    gpReferral: 'If the consultant has explained, and you would still like a second opinion',
    clearAnswer: 'If there was no clear answer',
    arranged: 'If they agreed to arrange it',
    toldNo: 'If the answer was no',
    anotherGp: 'If it was a GP',
    thinkAgain: 'If it means going back to the GP again and again',
    nhsRoute: 'If it was a private doctor',
    findOut: 'If you do not know whose advice it was',
  },
  whoAsks: 'Begin with who you are',
  reasons: 'If you like, say why',
  grounds: {
    agreed: 'If they have agreed that you can ask:',
    authority: 'If they cannot decide, and you have legal authority:',
    parent: 'If it is your child:',
  },
  proof: 'What to take with you',
  questions: 'Questions to ask',
  notAKidneyCancer: 'If it is not, or may not be, a kidney cancer in an adult',
  seeOptions: 'See the options side by side',
};
