import type { Extra } from '../../../src/engine/addresses.ts';
import type { Journey } from '../../../src/engine/journey.ts';
import { type AnswersRead, readAnswers } from '../answers.ts';
import type { OutcomeId } from '../machine.ts';

/** What an outcome offers beside its advice. An urgent one offers nothing: it says what to do now. */
export function offeredBy(journey: Journey): readonly Extra[] {
  const at = journey.at as OutcomeId;
  const look = readAnswers(journey);
  if (urgent.has(at)) return [];
  const own = at === 'plan' ? forPlan(look) : [...(beside[at] ?? []), ...noteBeside(look, at)];
  return [...own, 'hand-over', 'print'];
}

const urgent: ReadonlySet<OutcomeId> = new Set([
  'callEmergency',
  'askWardNow',
  'callTreatmentLine',
  'callSpineLine',
]);

const beside: Readonly<Partial<Record<OutcomeId, readonly Extra[]>>> = {
  talk: ['letter', 'questions', 'options', 'how-sure'],
  concern: ['letter'],
  askThemFirst: ['consent-note'],
  listenOnly: ['consent-note'],
};

/** A carer who writes a letter has a note to go with it. */
function noteBeside(look: AnswersRead, at: OutcomeId): readonly Extra[] {
  const writes = at === 'talk' || at === 'concern';
  return writes && look.to('role') === 'carer' ? ['consent-note'] : [];
}

function forPlan(look: AnswersRead): readonly Extra[] {
  const somebodyAsks = look.to('role') === 'carer' || look.ticked('needs').includes('someoneToAsk');
  return [
    'letter',
    'questions',
    'options',
    'how-sure',
    ...(somebodyAsks ? (['consent-note'] as const) : []),
    'reminder',
  ];
}
