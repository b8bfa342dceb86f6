import { words } from '#interface/words.ts';
import { type Answer, type Flow, replay, say, type WholePath } from '../../src/engine/index.ts';
import { sectionsOf } from '../../src/overview/sections.ts';
import { choicesOf } from '../../src/screens/step/choicesOf.ts';

/** A step or an outcome as the map shows it. */
export interface MapNode {
  readonly id: string;
  /** What the map and the list call it, from 1. */
  readonly number: number;
  readonly kind: 'question' | 'many' | 'advice' | 'outcome' | 'urgent';
  readonly heading: string;
  /** What may be ticked here, which changes no way. */
  readonly ticks: readonly string[];
}

/** An option, and where it leads. */
export interface MapOption {
  readonly from: string;
  readonly option: string;
  readonly label: string;
  readonly to: string;
}

/** All that can be reached in a flow, as the machine leads there. */
export interface PathMap {
  readonly nodes: readonly MapNode[];
  readonly options: readonly MapOption[];
}

/**
 * Draws up a flow by walking its machine: from the first step on, each option of each step is answered once, and the
 * engine says where that leads.
 *
 * @throws {Error} where an option or an outcome has no words
 */
export function pathMap(flow: Flow, wholePath: WholePath): PathMap {
  const wayTo = new Map<string, readonly Answer[]>([[flow.first, []]]);
  const options: MapOption[] = [];
  for (const [step, before] of wayTo) {
    for (const [option, label] of optionsOf(flow, step)) {
      const answers = [...before, { step, option }];
      const { at } = replay(flow, answers);
      options.push({ from: step, option, label, to: at });
      if (!wayTo.has(at)) wayTo.set(at, answers);
    }
  }
  const reached = Object.entries(flow.path).filter(([id]) => wayTo.has(id));
  const steps = reached.filter(([, node]) => 'on' in node);
  const ends = reached.filter(([, node]) => !('on' in node));
  const nodes = [...steps, ...ends].map(([id, { tags }], index) => ({
    id,
    number: index + 1,
    kind: tags,
    heading: headingOf(flow, wholePath, id),
    ticks: ticksOf(flow, id),
  }));
  return { nodes, options };
}

/** Who is spoken to at a place: the patient, wherever the patient can come to it. */
function listenerAt(flow: Flow, id: string) {
  const forPatient = sectionsOf(flow, 'you').some((section) => section.id === id);
  return {
    voice: forPatient ? ('you' as const) : ('they' as const),
    nations: Object.keys(flow.nationNames),
    nationNames: flow.nationNames,
  };
}

function headingOf(flow: Flow, wholePath: WholePath, id: string): string {
  const listener = listenerAt(flow, id);
  const heading = flow.steps[id]?.heading ?? wholePath.advise(id, listener.voice).heading;
  return say(heading, listener);
}

/** The options of a step, each with what it is called. */
function optionsOf(flow: Flow, id: string): readonly (readonly [option: string, label: string])[] {
  const node = flow.path[id];
  const step = flow.steps[id];
  if (!node || !('on' in node)) return [];
  if (!step) throw new Error(`${id} has no words`);
  if (step.kind === 'many') {
    return Object.keys(node.on).map((option) => [option, words.step.continue] as const);
  }
  const choices = choicesOf(
    step.kind === 'advice' ? step.ways : step.choices,
    listenerAt(flow, id),
  );
  return Object.keys(node.on).map((option) => {
    const label = choices.find((choice) => choice.id === option)?.label;
    if (label === undefined) throw new Error(`${id} ${option} has no words`);
    return [option, label] as const;
  });
}

function ticksOf(flow: Flow, id: string): readonly string[] {
  const step = flow.steps[id];
  return step?.kind === 'many'
    ? choicesOf(step.choices, listenerAt(flow, id)).map(({ label }) => label)
    : [];
}
