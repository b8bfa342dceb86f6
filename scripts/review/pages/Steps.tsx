import type { FactId } from '../../../flows/second-opinion/evidence/facts.ts';
import { questionsRestOn } from '../../../flows/second-opinion/evidence/questionsRestOn.ts';
import { flow } from '../../../flows/second-opinion/index.ts';
import type { Text } from '../../../src/engine/index.ts';
import { optionsOf } from '../../ways/shortestWays.ts';
import { Blocks } from '../parts/Blocks.tsx';
import { Facts } from '../parts/Facts.tsx';
import { Row } from '../parts/Row.tsx';
import { WayHere } from '../parts/WayHere.tsx';
import { Words } from '../parts/Words.tsx';
import { choicesOf, nameOf } from '../words/named.ts';
import { nextOf, type Reached } from '../words/routes.ts';
import { Contents, pages } from './Page.tsx';

interface StepsProps {
  readonly reached: ReadonlyMap<string, Reached>;
}

const restOn: Readonly<Record<string, readonly FactId[]>> = questionsRestOn;
export const stepIds: readonly string[] = Object.keys(flow.steps);
const kinds = {
  question: 'Question: one answer',
  many: 'Question: any number of answers',
  advice: 'Advice on the way, with a way on',
} as const;

/** Every question, with each answer and where that leads. */
export function Steps({ reached }: StepsProps) {
  return (
    <>
      <Contents of={stepIds.map((id) => ({ id: `step-${id}`, name: nameOf(id) }))} />
      {stepIds.map((id) => (
        <Step key={id} id={id} reached={reached.get(id)} />
      ))}
    </>
  );
}

/** @throws {Error} where no way is known to the step */
function Step({ id, reached }: { readonly id: string; readonly reached: Reached | undefined }) {
  const words = flow.steps[id];
  if (!words || !reached) throw new Error(`No way leads to ${id}`);
  const { voices } = reached;
  const say = (text: Text) => <Words text={text} voices={voices} />;
  return (
    <section className="entry" id={`step-${id}`}>
      <p className="kind">
        {kinds[words.kind]} <code>{id}</code>
      </p>
      <h2>{say(words.heading)}</h2>
      <WayHere id={id} reached={reached} />
      <dl className="texts">
        <Row name="In “Your answers”">{words.label}</Row>
        {'hint' in words && words.hint !== undefined && <Row name="Hint">{say(words.hint)}</Row>}
        {'missing' in words && <Row name="If nothing is chosen">{say(words.missing)}</Row>}
        {'none' in words && <Row name="If nothing is ticked">{words.none}</Row>}
      </dl>
      {words.blocks && <Blocks of={words.blocks} voices={voices} />}
      <h3>{words.kind === 'advice' ? 'Ways on' : 'Answers'}</h3>
      <ul className="options">
        {Object.entries(choicesOf(id)).map(([option, { label, hint, summary }]) => (
          <li key={option} id={`option-${id}-${option}`}>
            <p>
              <b>{say(label)}</b> <code>{option}</code>
            </p>
            {hint !== undefined && <p className="hint">{say(hint)}</p>}
            {summary !== undefined && <p className="label">In “Your answers”: {say(summary)}</p>}
            {words.kind !== 'many' && <LeadsTo step={id} option={option} />}
          </li>
        ))}
        {words.kind === 'many' &&
          optionsOf(id).map((option) => (
            <li key={option} id={`option-${id}-${option}`}>
              <p>
                <b>Continue, whatever is ticked</b> <code>{option}</code>
              </p>
              <LeadsTo step={id} option={option} />
            </li>
          ))}
      </ul>
      <Facts of={restOn[id] ?? []} name="The question and its answers rest on" />
    </section>
  );
}

function LeadsTo({ step, option }: { readonly step: string; readonly option: string }) {
  return (
    <p className="leads">
      → leads to <PlaceLink id={nextOf(step, option)} />
    </p>
  );
}

/** The way to a step or an outcome in the pack. */
export function PlaceLink({ id }: { readonly id: string }) {
  const href =
    flow.steps[id] === undefined
      ? `${pages.outcomes.file}#outcome-${id}`
      : `${pages.steps.file}#step-${id}`;
  return <a href={href}>{nameOf(id)}</a>;
}
