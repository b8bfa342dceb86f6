import { edition } from '../../../flows/second-opinion/edition.ts';
import type { FactId } from '../../../flows/second-opinion/evidence/facts.ts';
import { inWords } from '../../../flows/second-opinion/inWords.ts';
import { allFacts, tags } from '../evidence/restsOn.ts';
import type { Use } from '../evidence/usesOf.ts';
import { Sources } from '../parts/Facts.tsx';

interface FactsPageProps {
  readonly uses: ReadonlyMap<FactId, readonly Use[]>;
  /** ISO date: a fact that was to be read again before it is marked. */
  readonly today: string;
}

/** Every fact, with its tag, its sources, and all that rests on it. */
export function FactsPage({ uses, today }: FactsPageProps) {
  return (
    <>
      <p>
        All facts were last compared with their sources on {inWords(edition.checkedOn)}; that is to
        be done again by {inWords(edition.checkBy)}.
        {edition.checkBy < today && <strong> That day has passed.</strong>}{' '}
        {allFacts.some(({ readOn }) => readOn)
          ? 'The date of each fact stands with it.'
          : 'No date is kept for single facts.'}
      </p>
      <ul className="key">
        {Object.entries(tags).map(([standing, { sign, means }]) => (
          <li key={standing}>
            <b>{sign}</b> {means}: {allFacts.filter((fact) => fact.standing === standing).length}{' '}
            facts
          </li>
        ))}
      </ul>
      {allFacts.map((fact) => (
        <section
          key={fact.id}
          className={`entry fact-entry ${fact.standing}`}
          id={`fact-${fact.id}`}
        >
          <h2>
            <abbr title={tags[fact.standing].means}>{tags[fact.standing].sign}</abbr> {fact.id}
          </h2>
          <p>{fact.says}</p>
          <p className="sources">
            Read in: <Sources fact={fact} />
            {fact.checkBy && fact.checkBy < today && <strong> Overdue.</strong>}
          </p>
          <p className="label">
            What rests on it:{' '}
            {(uses.get(fact.id) ?? []).map(({ href, name }, at) => (
              <span key={href}>
                {at > 0 && '; '}
                <a href={href}>{name}</a>
              </span>
            ))}
            {!uses.has(fact.id) && 'nothing in this pack.'}
          </p>
        </section>
      ))}
    </>
  );
}
