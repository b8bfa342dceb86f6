import type { Condition, Rule, Who } from '../gather/rules.ts';
import { answerName, conditionName } from '../words/named.ts';

interface WhoProps {
  readonly who: Who;
  /** Who else there could be: “who comes to the plan”. */
  readonly everybody: string;
}

/** Who may see something, in the words of the questions and their answers. */
export function WhoMaySee({ who: { rules, exact }, everybody }: WhoProps) {
  if (rules.length === 0) return <>Nobody: it is written, and no way leads to it.</>;
  if (exact && rules.some((rule) => rule.length === 0)) return <>Everybody {everybody}.</>;
  if (!exact) {
    const [shared = []] = rules;
    return (
      <>
        Follows from several answers together.{' '}
        {shared.length > 0 && (
          <>
            All who see it answered: <RuleView rule={shared} />
          </>
        )}
      </>
    );
  }
  if (rules.length === 1) return <RuleView rule={rules[0] ?? []} />;
  return (
    <ul className="rules">
      {rules.map((rule) => (
        <li key={JSON.stringify(rule)}>
          <RuleView rule={rule} />
        </li>
      ))}
    </ul>
  );
}

function RuleView({ rule }: { readonly rule: Rule }) {
  return rule.map((condition, at) => (
    <span key={condition.step} className="condition">
      {at > 0 && <span className="and">; and </span>}
      <ConditionView condition={condition} />
    </span>
  ));
}

function ConditionView({
  condition: { step, options, others },
}: {
  readonly condition: Condition;
}) {
  const name = conditionName(step);
  if (step.includes('.')) {
    return (
      <>
        {name}: <b>{options.includes('ticked') ? 'ticked' : 'not ticked'}</b>
      </>
    );
  }
  const leavesOutFewer = others.length < options.length && options.length > 2;
  return (
    <>
      {name}: {leavesOutFewer && 'anything but '}
      <Answers step={step} of={leavesOutFewer ? others : options} />
    </>
  );
}

function Answers({ step, of }: { readonly step: string; readonly of: readonly string[] }) {
  return of.map((option, at) => (
    <span key={option}>
      {at > 0 && ' or '}
      {option === '' ? <i>not asked</i> : <b>“{answerName(step, option)}”</b>}
    </span>
  ));
}
