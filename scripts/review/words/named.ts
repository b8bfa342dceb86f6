import { outcomes } from '#words/outcomes.ts';
import { firstStep } from '#words/plan/firstStep.ts';
import { flow } from '../../../flows/second-opinion/index.ts';
import type { OptionWords, Text } from '../../../src/engine/index.ts';
import { bothVoices } from '../../words/textsOf.ts';

/** Names for steps, answers and outcomes that somebody who never saw the code can follow. */

/** A step or an outcome, by what its heading says. */
export function nameOf(id: string): string {
  return flow.steps[id]?.label ?? patientsWords(headingOf(id));
}

/** The heading of a step or an outcome. */
export function headingOf(id: string): Text {
  if (id === 'plan') return firstStep.heading;
  const words = flow.steps[id] ?? flow.urgentOutcomes[id] ?? outcomes[id as keyof typeof outcomes];
  if (!words) throw new Error(`${id} has no words`);
  return words.heading;
}

/** The words of a step's choices, or of its ways on. */
export function choicesOf(step: string): Readonly<Record<string, OptionWords>> {
  const words = flow.steps[step];
  if (!words) throw new Error(`${step} is no step`);
  return words.kind === 'advice' ? words.ways : words.choices;
}

/** An answer in the words of “Your answers”. */
export function answerName(step: string, option: string): string {
  if (option === '') return 'not asked';
  if (step === 'outcome') return nameOf(option);
  const choice = Object.hasOwn(flow.steps, step) ? choicesOf(step)[option] : undefined;
  if (!choice) return flow.steps[step]?.kind === 'many' ? 'whatever was ticked' : option;
  return patientsWords(choice.summary ?? choice.label);
}

/** What a condition is about: a question, a thing to tick, or where the way ends. */
export function conditionName(step: string): string {
  if (step === 'outcome') return 'The way ends at';
  const [id = '', tick] = step.split('.');
  if (tick === undefined) return nameOf(id);
  return `${nameOf(id)}: ${patientsWords(choicesOf(id)[tick]?.label ?? tick)}`;
}

/** What is said to a patient. */
export function patientsWords(text: Text): string {
  return bothVoices(text)[0] ?? '';
}
