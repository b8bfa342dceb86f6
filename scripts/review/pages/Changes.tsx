import { inWords } from '../../../flows/second-opinion/inWords.ts';
import { type Change, changesSince } from '../editions/changes.ts';
import type { SignedEdition } from '../editions/editionFiles.ts';
import type { TextsById } from '../editions/textsById.ts';
import { ChangeView } from '../parts/ChangeView.tsx';

interface ChangesProps {
  readonly before: SignedEdition | undefined;
  readonly now: TextsById;
}

/** What is not as it was in the edition that was signed off last, word by word. */
export function Changes({ before, now }: ChangesProps) {
  if (!before) {
    return (
      <p className="notice">
        <b>No edition has been signed off yet: everything is new.</b> All{' '}
        {Object.keys(now).length.toLocaleString('en-GB')} texts, routes and facts are to be read.
        Once an edition is signed off, this page shows what changed since, word by word.
      </p>
    );
  }
  const changes = changesSince(before.texts, now);
  const count = (kind: Change['kind']) => changes.filter((one) => one.kind === kind).length;
  return (
    <>
      <p>
        Compared with version {before.version}, release {before.release}, signed off on{' '}
        {inWords(before.signedOffOn)} by {before.signedOffBy}: {count('changed')} changed,{' '}
        {count('new')} new, {count('gone')} gone.
      </p>
      {changes.length === 0 && (
        <p className="notice">Nothing changed: not a word, a number, a route or a fact.</p>
      )}
      <ul className="changes">
        {changes.map((change) => (
          <li key={change.id} className={change.kind}>
            <p className="kind">
              {labels[change.kind]} <code>{change.id}</code>
            </p>
            <p>
              <ChangeView change={change} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

const labels = { changed: 'Changed', new: 'New', gone: 'Gone' } as const;
