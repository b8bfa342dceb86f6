import type { ReactNode } from 'react';
import { wholePathWords } from '#interface/wholePathWords.ts';
import type { PathSection } from './sections.ts';

/** The id of a page's `h1`. */
export const topId = 'top';

interface SectionProps extends PathSection {
  readonly heading: string;
  /** The sections that lead here. */
  readonly from: readonly PathSection[];
  readonly children: ReactNode;
}

/** A step or an outcome, under its number, and the ways back from it. */
export function Section({ id, number, heading, from, children }: SectionProps) {
  return (
    <section className="block step">
      {/* The id is the heading's own, so that a link to it is also where a screen reader goes on. */}
      <h2 className="block__heading" id={id} tabIndex={-1}>
        <span className="block__number">{number} </span>
        <span>{heading}</span>
      </h2>
      {children}
      <div className="step__back no-print">
        <p>{wholePathWords.back}</p>
        <ul>
          {from.map((section) => (
            <li key={section.id}>
              <a href={`#${section.id}`}>{section.number}</a>
            </li>
          ))}
          <li>
            <a href={`#${topId}`}>{wholePathWords.top}</a>
          </li>
        </ul>
      </div>
    </section>
  );
}
