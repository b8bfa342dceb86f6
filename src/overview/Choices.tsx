import { wholePathWords } from '#interface/wholePathWords.ts';
import type { Choice } from '../components/Radios/choice.ts';
import type { Target } from './sections.ts';

/** A section of the plan that an answer decides on. */
export interface PlanSection {
  readonly href: string;
  readonly heading: string;
}

/** An answer as a link: to what comes next, and to what the plan says about it. */
export interface LinkedChoice extends Choice {
  /** None where a thing may be ticked among others. */
  readonly target?: Target | undefined;
  readonly inPlan?: PlanSection | undefined;
}

/** What can be answered, each with the number to go to, so that it can be followed on paper as well. */
export function Choices({ choices }: { readonly choices: readonly LinkedChoice[] }) {
  return (
    <ul className="choices">
      {choices.map(({ id, label, hint, target, inPlan }) => (
        <li key={id}>
          {target === undefined ? (
            <p className="choices__label">{label}</p>
          ) : (
            <a className="choices__label" href={target.href}>
              <span>{label}</span> <span className="choices__go-to">{goTo(target)}</span>
            </a>
          )}
          {hint === undefined ? null : <p>{hint}</p>}
          {inPlan === undefined ? null : <InPlan {...inPlan} />}
        </li>
      ))}
    </ul>
  );
}

/** Where the plan goes on about it. */
export function InPlan({ href, heading }: PlanSection) {
  return (
    <p>
      {wholePathWords.inPlan} <a href={href}>{heading}</a>
    </p>
  );
}

function goTo({ number, page }: Target): string {
  const { goTo, goToOnPage } = wholePathWords;
  return page === undefined ? goTo(number) : goToOnPage(number);
}
