import { flow } from '../../../flows/second-opinion/index.ts';
import { pages } from '../pages/Page.tsx';
import { answerName, nameOf } from '../words/named.ts';
import type { Reached } from '../words/routes.ts';

const speaks = { you: 'the patient', they: 'a carer' } as const;

interface WayHereProps {
  readonly id: string;
  readonly reached: Reached;
}

/** Who may see a step or an outcome: the answers that lead straight to it, and the shortest way from the start. */
export function WayHere({ id, reached: { waysIn, ways, shortest, voices } }: WayHereProps) {
  const bySteps = new Map<string, string[]>();
  for (const { step, option } of waysIn) {
    bySteps.set(step, [...(bySteps.get(step) ?? []), option]);
  }
  return (
    <div className="who">
      <p>
        <b>Who may see it.</b>{' '}
        {id === flow.first ? 'Everybody: the guide begins here.' : 'Whoever answered:'}
      </p>
      {bySteps.size > 0 && (
        <ul>
          {[...bySteps].map(([step, options]) => (
            <li key={step}>
              <a href={`${pages.steps.file}#step-${step}`}>{nameOf(step)}</a>:{' '}
              <b>{options.map((option) => answerName(step, option)).join(' / ')}</b>
            </li>
          ))}
        </ul>
      )}
      <p>
        It speaks to {voices.map((voice) => speaks[voice]).join(' and to ')}. Ways through the guide
        that go by here: {ways.toLocaleString('en-GB')}.
      </p>
      {shortest.length > 0 && (
        <p>
          Shortest way: {shortest.map(({ step, option }) => answerName(step, option)).join(' → ')}
        </p>
      )}
    </div>
  );
}
