import { MarkedText } from '../parts/MarkedText.tsx';
import { countOpen, type OpenPart } from '../signOff/openPoints.ts';
import { type PageOfPack, pages } from './Page.tsx';

interface SignOffProps {
  readonly open: readonly OpenPart[];
}

/** What is signed, part by part. */
const toSign: readonly PageOfPack[] = [
  pages.changes,
  pages.steps,
  pages.outcomes,
  pages.plan,
  pages.sheets,
  pages.beside,
  pages.facts,
  pages.words,
];

/** The points that are open, from docs/clinical-sign-off.md, and the table to sign. */
export function SignOff({ open }: SignOffProps) {
  return (
    <>
      <p>
        {countOpen(open)} points are open. Please answer each one: yes, or what it should say. The
        table to sign is <a href="#table">at the end</a>.
      </p>
      {open.map(({ heading, columns, points, said }, at) => (
        <section key={heading} className="entry" id={anchorOfPart(at)}>
          <h2>{heading}</h2>
          {points.length > 0 && (
            <table className="open-points">
              <thead>
                <tr>
                  {columns.map((column) => (
                    <th key={column} scope="col">
                      {column}
                    </th>
                  ))}
                  <th scope="col">Your answer</th>
                </tr>
              </thead>
              <tbody>
                {points.map((cells) => (
                  <tr key={cells.map(({ text }) => text).join()}>
                    {cells.map(({ text, tokens }, column) => (
                      <td key={`${columns[column]} ${text}`} data-column={columns[column]}>
                        <MarkedText of={tokens} />
                      </td>
                    ))}
                    <td className="to-fill" data-column="Your answer">
                      □ Yes □ No:
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          {said.map(({ text, tokens }) => (
            <p key={text}>
              <MarkedText of={tokens} />
            </p>
          ))}
        </section>
      ))}
      <section className="entry" id="table">
        <h2>Sign-off</h2>
        <p>
          I have read this part as it stands in this pack. I found it right for the people who may
          see it, or I wrote beside it what has to change.
        </p>
        <table className="signatures">
          <thead>
            <tr>
              {['Part', 'Name', 'Role', 'Date', 'Signature'].map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[
              'The open points above',
              ...toSign.map(({ name }) => name),
              'The guide as a whole',
            ].map((part) => (
              <tr key={part}>
                <th scope="row">{part}</th>
                {['Name', 'Role', 'Date', 'Signature'].map((column) => (
                  <td key={column} className="to-fill" data-column={column} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

/** The anchor of a part of the open points. */
export function anchorOfPart(at: number): string {
  return `open-${at + 1}`;
}
