import { edition } from '../../../flows/second-opinion/edition.ts';
import { flow } from '../../../flows/second-opinion/index.ts';
import { inWords } from '../../../flows/second-opinion/inWords.ts';
import { tags } from '../evidence/restsOn.ts';
import type { OpenPart } from '../signOff/openPoints.ts';
import { countOpen } from '../signOff/openPoints.ts';
import { pages } from './Page.tsx';
import { anchorOfPart } from './SignOff.tsx';

/** How many of each thing the pack holds. */
export interface Counts {
  readonly steps: number;
  readonly answers: number;
  readonly outcomes: number;
  readonly ways: number;
  readonly plans: number;
  readonly planTexts: number;
  readonly sheets: number;
  readonly sheetTexts: number;
  readonly people: number;
  readonly beside: number;
  readonly facts: number;
  readonly sources: number;
  readonly texts: number;
  readonly open: number;
  /** Undefined where no edition was signed off. */
  readonly changes: number | undefined;
}

interface IndexProps {
  readonly counts: Counts;
  readonly open: readonly OpenPart[];
  readonly signedOff: string | undefined;
}

/** What the pack is, how to go through it, and how much there is. */
export function Index({ counts, open, signedOff }: IndexProps) {
  const many = (count: number, what: string) => `${count.toLocaleString('en-GB')} ${what}`;
  const held: Readonly<Record<keyof typeof pages, string>> = {
    index: '',
    signOff: many(counts.open, 'open points'),
    changes: counts.changes === undefined ? 'everything is new' : many(counts.changes, 'changes'),
    map: `${many(counts.ways, 'ways')}, in one picture`,
    steps: `${many(counts.steps, 'questions')}, ${many(counts.answers, 'answers')}`,
    outcomes: many(counts.outcomes, 'outcomes'),
    plan: `${many(counts.planTexts, 'texts')}, for ${many(counts.plans, 'sets of answers')}`,
    sheets: `${many(counts.sheets, 'sheets')}, ${many(counts.sheetTexts, 'texts that follow from answers')}`,
    people: many(counts.people, 'people'),
    beside: many(counts.beside, 'pages'),
    facts: `${many(counts.facts, 'facts')}, ${many(counts.sources, 'sources')}`,
    words: many(counts.texts, 'texts'),
  };
  return (
    <>
      <p>
        This pack shows everything that the guide can say, to whom, why, and whether it is still
        true. It is for whoever checks it: a clinician, an editor, an inspector. It is made from the
        guide itself, on the day named above. It needs no network, and prints.
      </p>
      <p className="notice">
        {signedOff === undefined
          ? 'No edition of this guide has been signed off yet.'
          : `Signed off last: ${signedOff}.`}
      </p>
      <h2>How to go through it</h2>
      <ol>
        <li>
          Begin with the <a href={pages.signOff.file}>open points</a>: each is a question to you.
        </li>
        <li>
          Read the pages below. Under each text stand who may see it and the facts it rests on; a
          fact’s sign and number lead to its source.
        </li>
        <li>
          Mark what is wrong by its name and the small grey id beside it. Nothing has to be written
          in code.
        </li>
        <li>
          Sign <a href={`${pages.signOff.file}#table`}>the table</a>, on paper or on screen.
        </li>
      </ol>
      <h2>What is in it</h2>
      <table className="counts">
        <thead>
          <tr>
            <th scope="col">Page</th>
            <th scope="col">What you see there</th>
            <th scope="col">How much</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(pages)
            .filter(([id]) => id !== 'index')
            .map(([id, { file, name, about }]) => (
              <tr key={file}>
                <th scope="row" data-column="Page">
                  <a href={file}>{name}</a>
                </th>
                <td data-column="What you see there">{about}</td>
                <td data-column="How much">{held[id as keyof typeof pages]}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <p>
        {counts.ways.toLocaleString('en-GB')} ways lead through the guide. All of them were gone
        through to make this pack.
      </p>
      <h2>Open points</h2>
      <p>Nobody may call the guide checked while these are open.</p>
      <ul>
        {open.map(({ heading, points }, at) => (
          <li key={heading}>
            <a href={`${pages.signOff.file}#${anchorOfPart(at)}`}>{heading}</a>
            {points.length > 0 && `: ${points.length}`}
          </li>
        ))}
      </ul>
      <p className="label">{countOpen(open)} points in all, from docs/clinical-sign-off.md.</p>
      <h2>Signs used here</h2>
      <ul className="key">
        {Object.values(tags).map(({ sign, means }) => (
          <li key={sign}>
            <b>{sign}</b> {means}
          </li>
        ))}
      </ul>
      <p>
        “To the patient” and “To a carer”: the guide speaks in two voices, and both stand here
        wherever they differ. “Scotland only” and the like: a reader sees the words of their own
        nation alone. Someone treated across a border sees all of them, each under its nation’s
        name.
      </p>
      <h2>Which guide this is</h2>
      <dl className="texts">
        <div>
          <dt>Guide</dt>
          <dd>
            {flow.name}, by {flow.organisation.name}
          </dd>
        </div>
        <div>
          <dt>Version</dt>
          <dd>
            {edition.version}, release {edition.release}
          </dd>
        </div>
        <div>
          <dt>Facts compared with their sources</dt>
          <dd>
            {inWords(edition.checkedOn)}; to be done again by {inWords(edition.checkBy)}
          </dd>
        </div>
        <div>
          <dt>Nations</dt>
          <dd>{Object.values(flow.nationNames).join(', ')}; and treated across a border</dd>
        </div>
      </dl>
    </>
  );
}
