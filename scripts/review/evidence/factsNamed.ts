import { type FactId, facts } from '../../../flows/second-opinion/evidence/facts.ts';

interface Part {
  /** Where in the text it begins. */
  readonly at: number;
  readonly said: string;
  readonly fact?: FactId;
}

/**
 * A text in parts, the ids of facts apart.
 *
 * @example factsNamed('ours, for T12') // [{ at: 0, said: 'ours, for ' }, { at: 10, said: 'T12', fact: 'T12' }]
 */
export function factsNamed(text: string): readonly Part[] {
  let at = 0;
  return text.split(/\b([A-Z]\d{1,2})\b/).flatMap((said): Part[] => {
    const here = { at, said };
    at += said.length;
    if (said === '') return [];
    return Object.hasOwn(facts, said) ? [{ ...here, fact: said as FactId }] : [here];
  });
}
