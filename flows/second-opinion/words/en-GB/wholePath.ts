import type { Text } from '../../types.ts';
import type { AtEachDoor } from '../../wordTypes.ts';

/**
 * The few words that the plan needs where nobody knows the answers: on the page for people whose browser runs
 * no script. Each names the situation that the advice below it is for.
 */

/** Who is asked, by the answer that leads there. A door without a heading does not compile. */
export const doorHeadings: AtEachDoor<Text> = {
  childrensUnit: 'For a child under 16',
  anotherGp: 'The GP surgery, with two or more GPs',
  anotherSurgery: 'The GP surgery, with only one GP',
  gpReception: 'The GP surgery, if you do not know how many GPs there are',
  consultant: 'The hospital, if nobody has asked there yet',
  gpReferral: 'The hospital, if it gave no clear answer',
  records: 'The hospital, if it agreed',
  otherDoors: { you: 'If you were told no', they: 'If the answer was no' },
  privateOrNhs: 'If the opinion was private, or you may pay for the next',
  eitherDoor: 'If you do not know whose opinion it was',
};

export const forAChildOnly: string =
  'With a child, ask as this part says. Leave out the other parts about who to ask.';

/** What each door's advice is made of. */
export const inTheDoor = { steps: 'What to do', say: 'What to say' };

/** When something holds. */
export const when = {
  underWay: 'If treatment is booked, urgent or under way, or you are not sure',
  notUnderWay: 'If no treatment is booked, urgent or under way',
  hospitalIsAsked: 'If you ask the hospital, ask for it in that call',
  concern: 'If you also have a concern about care',
  toldNo: 'If the answer was no',
  agreed: 'If they agreed',
  adultAgreed: 'If an adult agreed that you ask',
  youngAgreed: 'If someone aged 16 or 17 agreed that you ask',
  authority: 'If you have legal authority over their health decisions',
  child: 'For a child under 16',
};

export const toBeginWith = {
  opinion: 'Begin with these words, whoever you ask.',
  concern: 'If they agreed that you raise a concern, begin like this:',
};

export const questionHeadings = {
  atAnyVisit: 'At any visit',
  diagnosis: 'About a kidney cancer in an adult: the diagnosis',
  treatment: 'About a kidney cancer in an adult: the treatment',
  child: 'With a child',
};

/** A consent note, for those who would like somebody else to ask. */
export const noteToCopy: string = 'A note to copy out';
