import type { RouteStop } from '../../../../../src/engine/index.ts';
import type { AtEachDoor } from '../../../wordTypes.ts';

/** The way as a picture: who comes after whom, with the waits (S29, S30) and who stays in charge (S27, S28). */

export const you: RouteStop = {
  sign: 'you',
  who: { you: 'You', they: 'You, asking for them' },
  what: 'You know what to ask, and have it on paper.',
};

export const withChild: RouteStop = {
  sign: 'you',
  who: 'You and the child',
  what: 'Let the child say what they want to know.',
};

export const talk: RouteStop = {
  sign: 'talk',
  who: 'A talk with the doctor',
  what: 'It is explained again. Often that is enough.',
};

export const withNoAnswer: RouteStop = {
  sign: 'talk',
  who: { you: 'The GP you have seen', they: 'The GP they have seen' },
  what: 'Ask what else it could be, and whether a colleague could look.',
};

export const hadTalk: RouteStop = { ...talk, what: 'You have had this talk, and want to go on.' };

export const teamFirst: RouteStop = {
  sign: 'nurse',
  who: 'The specialist nurse or the GP',
  what: 'Call them first. Ask whether your dates can be kept.',
};

const backToTeam: RouteStop = {
  sign: 'team',
  who: { you: 'Back to your own team', they: 'Back to their own team' },
  what: 'They stay in charge, unless a letter says that someone else is.',
};

const backToGp: RouteStop = {
  sign: 'team',
  who: { you: 'Back to your own GP or team', they: 'Back to their own GP or team' },
  what: 'Tell them what was said, and ask what happens next.',
};

const secondConsultant: RouteStop = {
  sign: 'consultant',
  who: 'The second consultant',
  what: 'They are told it is a second opinion. They should have the results.',
  before: 'You may have to wait, and travel.',
};

/** The stops from each door on, back to the team. A door without words does not compile. */
export const stops: AtEachDoor<readonly RouteStop[]> = {
  anotherGp: [
    {
      sign: 'gp',
      who: 'Another GP at the surgery',
      what: 'They look at it afresh, and can refer on to a specialist.',
      before: 'You may have to wait.',
    },
    backToGp,
  ],
  anotherSurgery: [
    {
      sign: 'gp',
      who: 'A GP at another surgery',
      what: 'They look at it afresh, and can refer on to a specialist.',
      before: 'Registering comes first. Stay with the present surgery until then.',
    },
    {
      sign: 'team',
      who: { you: 'The new GP, or your team', they: 'The new GP, or their team' },
      what: 'Tell them what was said, and ask what happens next.',
    },
  ],
  gpReception: [
    {
      sign: 'gp',
      who: 'Another GP, here or at another surgery',
      what: 'They look at it afresh, and can refer on to a specialist.',
      before: 'You may have to wait.',
    },
    backToGp,
  ],
  consultant: [
    {
      sign: 'consultant',
      who: 'The consultant or the hospital unit',
      what: 'Ask them for the second opinion.',
    },
    { sign: 'gp', who: 'The GP', what: 'Usually makes the new referral.' },
    secondConsultant,
    backToTeam,
  ],
  gpReferral: [
    {
      sign: 'gp',
      who: 'The GP',
      what: 'Can make a new referral. Then ask whether the hospital has accepted it.',
    },
    secondConsultant,
    backToTeam,
  ],
  records: [
    {
      sign: 'nurse',
      who: 'The consultant’s secretary',
      what: 'Check that the results have gone, and that the referral was accepted.',
    },
    secondConsultant,
    backToTeam,
  ],
  otherDoors: [
    {
      sign: 'talk',
      who: 'Whoever said no',
      what: 'Ask why, and ask for the reason in the notes.',
    },
    {
      sign: 'gp',
      who: 'Someone else to ask',
      what: 'Another GP, the hospital unit, or the GP for a referral.',
    },
    {
      sign: 'consultant',
      who: 'The second doctor',
      what: 'They are told it is a second opinion. They should have the results.',
      before: 'You may have to wait, and travel.',
    },
    backToGp,
  ],
  privateOrNhs: [
    { sign: 'gp', who: 'The GP', what: 'Can refer to the NHS, or write to a private doctor.' },
    secondConsultant,
    backToTeam,
  ],
  eitherDoor: [
    { sign: 'gp', who: 'The GP surgery', what: 'Finds out with you who to ask.' },
    {
      sign: 'consultant',
      who: 'Another GP, or a second consultant',
      what: 'They look at it afresh, with the results.',
      before: 'You may have to wait, and travel.',
    },
    backToGp,
  ],
  childrensUnit: [
    {
      sign: 'nurse',
      who: 'The children’s cancer unit',
      what: 'Ask the consultant or the specialist nurse.',
    },
    {
      sign: 'consultant',
      who: 'Another children’s specialist',
      what: 'They are told it is a second opinion. They should have the results.',
      before: 'There may be a wait, and a journey.',
    },
    {
      sign: 'team',
      who: 'Back to the child’s own team',
      what: 'They stay in charge, unless a letter says that someone else is.',
    },
  ],
};

export const allAlong: string = 'All the way along: please do not cancel anything yourself.';
