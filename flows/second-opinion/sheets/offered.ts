import { sheetNames } from '#words/sheets.ts';
import type { Journey, SheetOffer } from '../../../src/engine/index.ts';
import { doorOf, isAboutKidneyCancer, isCarer, readAnswers } from '../answers.ts';
import type { OutcomeId } from '../machine.ts';

/** Every sheet, and when an outcome offers it. An urgent one offers none: it says what to do now. */
export const sheets = [
  // It goes to a doctor, who has no use for the guide's head.
  { ...sheet('letter', endsAt('plan', 'talk', 'concern')), onPaper: 'withoutHead' },
  sheet('questions', endsAt('plan', 'talk')),
  sheet('bring', endsAt('plan', 'talk', 'settled')),
  sheet('options', endsAt('plan', 'talk')),
  sheet('note', offersNote),
  sheet('kidney', offersKidney),
  sheet('afterwards', endsAt('plan')),
  sheet('paying', endsAt('plan')),
  sheet('access', endsAt('plan', 'talk', 'concern')),
  sheet('trials', endsAt('plan', 'talk')),
  { id: 'keep', ...sheetNames.keep, onPaper: 'nothing', offered: isNotUrgent },
  { id: 'print', ...sheetNames.print, onPaper: 'others', offered: isNotUrgent },
] as const satisfies readonly SheetOffer[];

export type SheetId = (typeof sheets)[number]['id'];

function sheet<Id extends keyof typeof sheetNames>(id: Id, offered: (journey: Journey) => boolean) {
  return { id, ...sheetNames[id], onPaper: 'itself', offered } as const;
}

/** The sheets that the answers point to, the most useful first. At most four of them stand first. */
export function sheetsFirst(journey: Journey): readonly SheetId[] {
  const read = readAnswers(journey);
  const { to } = read;
  const mind = to('mind');
  const asksAboutTreatment = mind === 'otherTreatment' || mind === 'notOffered';
  const wanted: readonly (readonly [SheetId, boolean])[] = [
    ['note', isCarer(read) && to('agreed') !== 'inWriting'],
    ['options', mind === 'undecided'],
    ['afterwards', to('asked') === 'agreed'],
    ['paying', to('whose') === 'private'],
    ['letter', doorOf(read) !== 'arranged'],
    ['questions', true],
    ['kidney', mind === 'specialist' || asksAboutTreatment || mind === 'doubtDiagnosis'],
    ['bring', true],
    ['trials', asksAboutTreatment],
  ];
  return wanted.flatMap(([id, isWanted]) => (isWanted ? [id] : []));
}

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

/** Who asks for another has a note to go with it, and so has a patient for whom somebody is to ask. */
function offersNote(journey: Journey): boolean {
  const carer = isCarer(readAnswers(journey));
  switch (journey.at as OutcomeId) {
    case 'plan':
    case 'askThemFirst':
    case 'listenOnly':
      return true;
    case 'talk':
    case 'concern':
      return carer;
    default:
      return false;
  }
}

/** It is for a kidney cancer in an adult, and for nobody else. */
function offersKidney(journey: Journey): boolean {
  return endsAt('plan', 'talk')(journey) && isAboutKidneyCancer(readAnswers(journey));
}
