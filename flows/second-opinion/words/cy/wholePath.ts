import type { Text } from '../../types.ts';
import type { AtEachDoor } from '../../wordTypes.ts';

/**
 * The few words that the plan needs where nobody knows the answers: on the page for people whose browser runs
 * no script. Each names the situation that the advice below it is for.
 */

/** Who is asked, by the answer that leads there. A door without a heading does not compile. */
export const doorHeadings: AtEachDoor<Text> = {
  childrensUnit: 'Ar gyfer plentyn o dan 16 oed',
  anotherGp: 'Y feddygfa, gyda dau neu fwy o feddygon teulu',
  anotherSurgery: 'Y feddygfa, gydag un meddyg teulu yn unig',
  gpReception: 'Y feddygfa, os nad ydych yn gwybod faint o feddygon teulu sydd yno',
  consultant: 'Yr ysbyty, os nad oes neb wedi gofyn yno eto',
  gpReferral: 'Yr ysbyty, os na roddodd ateb clir',
  records: 'Yr ysbyty, os cytunodd',
  otherDoors: { you: 'Os “na” oedd yr ateb a gawsoch', they: 'Os “na” oedd yr ateb' },
  privateOrNhs: 'Os oedd y farn yn un breifat, neu os byddwch o bosibl yn talu am y nesaf',
  eitherDoor: 'Os nad ydych yn gwybod barn pwy oedd hi',
};

export const forAChildOnly: string =
  'Gyda phlentyn, gofynnwch fel mae’r rhan hon yn dweud. Hepgorwch y rhannau eraill am i bwy i ofyn.';

/** What each door's advice is made of. */
export const inTheDoor = { steps: 'Beth i’w wneud', say: 'Beth i’w ddweud' };

/** When something holds. */
export const when = {
  underWay:
    'Os yw triniaeth wedi’i threfnu, yn fater brys neu ar y gweill, neu os nad ydych yn siŵr',
  notUnderWay: 'Os nad oes triniaeth wedi’i threfnu, yn fater brys nac ar y gweill',
  hospitalIsAsked: 'Os ydych yn gofyn i’r ysbyty, gofynnwch amdani yn yr alwad honno',
  concern: 'Os oes gennych bryder am ofal hefyd',
  toldNo: 'Os “na” oedd yr ateb',
  agreed: 'Os cytunon nhw',
  adultAgreed: 'Os cytunodd oedolyn i chi ofyn',
  youngAgreed: 'Os cytunodd rhywun 16 neu 17 oed i chi ofyn',
  authority: 'Os oes gennych awdurdod cyfreithiol dros eu penderfyniadau iechyd',
  child: 'Ar gyfer plentyn o dan 16 oed',
};

export const toBeginWith = {
  opinion: 'Dechreuwch gyda’r geiriau hyn, i bwy bynnag rydych yn gofyn.',
  concern: 'Os cytunon nhw i chi godi pryder, dechreuwch fel hyn:',
};

export const questionHeadings = {
  atAnyVisit: 'Mewn unrhyw ymweliad',
  diagnosis: 'Am ganser yr aren mewn oedolyn: y diagnosis',
  treatment: 'Am ganser yr aren mewn oedolyn: y driniaeth',
  child: 'Gyda phlentyn',
};

/** A consent note, for those who would like somebody else to ask. */
export const noteToCopy: string = 'Nodyn i’w gopïo';
