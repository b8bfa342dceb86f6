import type { FactId } from '../../../flows/second-opinion/evidence/facts.ts';
import { inWords } from '../../../flows/second-opinion/inWords.ts';
import { factOf, type ShownFact, tags } from '../evidence/restsOn.ts';
import { pages } from '../pages/Page.tsx';

interface FactsProps {
  readonly of: readonly FactId[];
  readonly name?: string;
}

/** The facts under some words, each with its tag, its sources and its dates. */
export function Facts({ of, name = 'Rests on' }: FactsProps) {
  if (of.length === 0) return null;
  return (
    <div className="facts">
      <p>{name}</p>
      <ul>
        {of.map(factOf).map((fact) => (
          <li key={fact.id}>
            <FactLink id={fact.id} /> {fact.says}{' '}
            <span className="sources">
              <Sources fact={fact} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The facts under a text by their tags and ids alone; each leads to the whole of it. */
export function FactTags({ of }: Pick<FactsProps, 'of'>) {
  if (of.length === 0) return <span className="no-facts">no fact of its own</span>;
  return of.map((id) => <FactLink key={id} id={id} />);
}

function FactLink({ id }: { readonly id: FactId }) {
  const { standing, says } = factOf(id);
  const { sign, means } = tags[standing];
  return (
    <a className={`fact ${standing}`} href={`${pages.facts.file}#fact-${id}`} title={says}>
      <abbr title={means}>{sign}</abbr> {id}
    </a>
  );
}

/** Where a fact was read, how old that copy was, and when it was read and is to be read again. */
export function Sources({ fact }: { readonly fact: ShownFact }) {
  return (
    <>
      {fact.sources.length === 0 && 'This guide’s own; read in no source.'}
      {fact.sources.map(({ id, name, href, dated }) => (
        <span key={id} className="source">
          {href ? <a href={href}>{name}</a> : `${name} (no link known)`}
          {dated ? `, ${dated}` : ', age not noted'}
        </span>
      ))}
      <Dates of={fact} />
    </>
  );
}

/** When something was read and is to be read again; nothing where that is not kept for it alone. */
export function Dates({
  of: { readOn, checkBy },
}: {
  readonly of: Pick<ShownFact, 'readOn' | 'checkBy'>;
}) {
  return (
    <>
      {readOn && <span className="date">read on {inWords(readOn)}</span>}
      {checkBy && <span className="date">check again by {inWords(checkBy)}</span>}
    </>
  );
}
