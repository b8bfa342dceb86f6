import { wholePathWords } from '#interface/wholePathWords.ts';
import { words } from '#interface/words.ts';
import { Blocks } from '../components/Blocks/Blocks.tsx';
import { partId } from '../components/Heading/partId.ts';
import {
  allSpoken,
  type Flow,
  type Listener,
  type StepWords,
  say,
  type WholePath,
} from '../engine/index.ts';
import { choicesOf } from '../screens/step/choicesOf.ts';
import { Choices, InPlan, type LinkedChoice, type PlanSection } from './Choices.tsx';
import { Section } from './Section.tsx';
import { saidHere } from './saidHere.ts';
import { leadingTo, type PathSection, targetOf } from './sections.ts';

interface StepSectionProps {
  readonly flow: Flow;
  readonly wholePath: WholePath;
  readonly listener: Listener;
  readonly section: PathSection;
  readonly step: StepWords;
}

/** A step with all its options, each a link to what follows. */
export function StepSection({ flow, wholePath, listener, section, step }: StepSectionProps) {
  const { voice } = listener;
  const blocks = allSpoken(saidHere(step.blocks ?? []), listener);
  const hint = step.kind !== 'advice' && step.hint ? say(step.hint, listener) : undefined;
  const options = optionsOf(step, listener).map(
    ({ hint, ...choice }): LinkedChoice => ({
      ...choice,
      ...(hint === undefined ? {} : { hint }),
      inPlan: planSection(wholePath, listener, section.id, choice.id),
      target: step.kind === 'many' ? undefined : targetOf(flow, voice, section.id, choice.id),
    }),
  );
  const same = sameForAll(options);
  return (
    <Section
      {...section}
      heading={say(step.heading, listener)}
      from={leadingTo(flow, voice, section.id)}
    >
      <Blocks blocks={blocks} level={3} />
      {step.kind === 'advice' ? <h3>{wholePathWords.ways}</h3> : null}
      {hint === undefined ? null : <p>{hint}</p>}
      <Choices choices={same ? options.map(({ inPlan: _, ...option }) => option) : options} />
      {same ? <InPlan {...same} /> : null}
      {step.kind === 'many' ? <Onward flow={flow} listener={listener} step={section.id} /> : null}
    </Section>
  );
}

/** The one way on from a step at which any number of things may be chosen. */
function Onward({
  flow,
  listener,
  step,
}: Pick<StepSectionProps, 'flow' | 'listener'> & { readonly step: string }) {
  const node = flow.path[step];
  const ways = node && 'on' in node ? Object.keys(node.on) : [];
  return (
    <Choices
      choices={ways.map((option) => ({
        id: option,
        label: words.step.continue,
        target: targetOf(flow, listener.voice, step, option),
      }))}
    />
  );
}

/** The section that the plan has for all of them, where it is one. */
function sameForAll([first, ...others]: readonly LinkedChoice[]): PlanSection | undefined {
  const href = first?.inPlan?.href;
  return others.length > 0 && others.every(({ inPlan }) => inPlan?.href === href)
    ? first?.inPlan
    : undefined;
}

function optionsOf(step: StepWords, listener: Listener) {
  return choicesOf(step.kind === 'advice' ? step.ways : step.choices, listener);
}

/** What the plan calls the section that a choice decides on, wherever in the plan it stands. */
function planSection(
  wholePath: WholePath,
  listener: Listener,
  step: string,
  choice: string,
): PlanSection | undefined {
  const id = wholePath.sectionFor(step, choice);
  if (id === undefined) return undefined;
  const { blocks } = wholePath.advise('plan', listener.voice);
  const found = blocks
    .flatMap((block) => [block, ...(block.parts ?? [])])
    .find((one) => one.id === id);
  if (found?.heading === undefined)
    throw new Error(`${step} ${choice}: the plan has no section ${id}`);
  return { href: `#${partId(id)}`, heading: say(found.heading, listener) };
}
