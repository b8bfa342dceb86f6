import { sheetNames } from '#words/sheets.ts';
import type { Journey, SheetOffer } from '../../../src/engine/index.ts';
import { readAnswers } from '../answers.ts';
import type { OutcomeId } from '../machine.ts';

/** Every sheet, and when an outcome offers it. An urgent one offers none: it says what to do now. */
export const sheets = [
  {
    id: 'letter',
    ...sheetNames.letter,
    onPaper: 'itself',
    offered: endsAt('plan', 'talk', 'concern'),
  },
  { id: 'questions', ...sheetNames.questions, onPaper: 'itself', offered: endsAt('plan', 'talk') },
  { id: 'options', ...sheetNames.options, onPaper: 'itself', offered: endsAt('plan', 'talk') },
  {
    id: 'how-sure',
    ...sheetNames['how-sure'],
    onPaper: 'itself',
    offered: endsAt('plan', 'talk'),
  },
  {
    id: 'consent-note',
    ...sheetNames['consent-note'],
    onPaper: 'itself',
    offered: offersNote,
  },
  {
    id: 'reminder',
    ...sheetNames.reminder,
    onPaper: 'nothing',
    // A file on a clinic's computer would be left behind; the entry belongs in the patient's own calendar.
    notInClinic: true,
    offered: endsAt('plan'),
  },
  { id: 'hand-over', ...sheetNames['hand-over'], onPaper: 'nothing', offered: isNotUrgent },
  { id: 'print', ...sheetNames.print, onPaper: 'others', offered: isNotUrgent },
] as const satisfies readonly SheetOffer[];

export type SheetId = (typeof sheets)[number]['id'];

const urgent: ReadonlySet<string> = new Set<OutcomeId>([
  'callEmergency',
  'askWardNow',
  'callTreatmentLine',
  'callSpineLine',
]);

function isNotUrgent({ at }: Journey): boolean {
  return !urgent.has(at);
}

function endsAt(...outcomes: readonly OutcomeId[]): (journey: Journey) => boolean {
  return ({ at }) => outcomes.some((outcome) => outcome === at);
}

/** Who asks for another has a note to go with it, and who is not allowed to yet has one to be signed. */
function offersNote(journey: Journey): boolean {
  const look = readAnswers(journey);
  const isCarer = look.to('role') === 'carer';
  switch (journey.at as OutcomeId) {
    case 'plan':
      return isCarer || look.ticked('needs').includes('someoneToAsk');
    case 'talk':
    case 'concern':
      return isCarer;
    case 'askThemFirst':
    case 'listenOnly':
      return true;
    default:
      return false;
  }
}
