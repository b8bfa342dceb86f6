import type { ReactNode } from 'react';
import { flow } from '../../../flows/second-opinion/index.ts';
import type { Block, Contact, Piece, Text, Voice } from '../../../src/engine/index.ts';
import { basesOf } from '../../words/factsOf.ts';
import { datesOf, factsUnder } from '../evidence/restsOn.ts';
import { Dates, Facts } from './Facts.tsx';
import { Words } from './Words.tsx';

type PlainPiece = Exclude<Piece, { readonly byNation: unknown }>;

interface BlocksProps {
  readonly of: readonly Block[];
  readonly voices?: readonly Voice[];
  /** Without the facts, where they stand elsewhere. */
  readonly withoutFacts?: boolean;
  /** The level of their headings; those of parts are one down. */
  readonly level?: Level;
}

type Level = 3 | 4 | 5 | 6;

const tones = {
  strong: 'Must not be missed',
  urgent: 'Says what to do now',
  calm: 'Set apart',
} as const;

/** Blocks as they are written: in both voices, for all nations, each with the facts it rests on. */
export function Blocks({ of, voices, withoutFacts = false, level = 3 }: BlocksProps) {
  const Heading = `h${level}` as const;
  const below = Math.min(level + 1, 6) as Level;
  const heard = voices ? { voices } : {};
  return of.map((block) => (
    <section key={keyOf(block)} className={`block ${block.tone ?? ''}`}>
      {block.tone && <p className="tone">{tones[block.tone]}</p>}
      {block.heading !== undefined && (
        <Heading>
          <Words text={block.heading} {...heard} />
        </Heading>
      )}
      {block.pieces.map((piece) => (
        <PieceView key={JSON.stringify(piece)} piece={piece} {...heard} />
      ))}
      {block.links?.map(({ to, text }) => (
        <p key={to} className="to-sheet">
          Link to a sheet: <Words text={text} {...heard} />
        </p>
      ))}
      {!withoutFacts && <Facts of={factsUnder(basesOf(block))} />}
      {block.parts && (
        <Blocks of={block.parts} withoutFacts={withoutFacts} level={below} {...heard} />
      )}
    </section>
  ));
}

function keyOf({ id, heading, basis, pieces, parts }: Block): string {
  return JSON.stringify([id, heading, basis, pieces, parts?.length]);
}

interface PieceProps {
  readonly piece: Piece;
  readonly voices?: readonly Voice[];
}

function PieceView({ piece, voices }: PieceProps) {
  const heard = voices ? { voices } : {};
  if (!('byNation' in piece)) return <Plain piece={piece} {...heard} />;
  return (
    <dl className="nations">
      {Object.entries(piece.byNation).map(([nation, own]) => (
        <div key={nation}>
          <dt>{flow.nationNames[nation] ?? nation} only</dt>
          <dd>
            {own.length === 0 && <p className="nothing">nothing here</p>}
            {own.map((each) => (
              <PieceView key={JSON.stringify(each)} piece={each} {...heard} />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** @throws {Error} where a kind of piece is new, so that none is left out of the pack */
function Plain({
  piece,
  voices,
}: {
  readonly piece: PlainPiece;
  readonly voices?: readonly Voice[];
}) {
  const say = (text: Text): ReactNode => <Words text={text} {...(voices ? { voices } : {})} />;
  const items = (texts: readonly Text[], called: string) => (
    <ul className={called}>
      {texts.map((text) => (
        <li key={JSON.stringify(text)}>{say(text)}</li>
      ))}
    </ul>
  );
  if ('p' in piece) return <p>{say(piece.p)}</p>;
  if ('list' in piece) return items(piece.list, 'list');
  if ('checklist' in piece) return items(piece.checklist, 'checklist');
  if ('questions' in piece) return items(piece.questions, 'questions');
  if ('script' in piece) {
    return (
      <div className="script">
        <p className="label">Words to say</p>
        {items(piece.script, 'list')}
      </div>
    );
  }
  if ('numberToCall' in piece) {
    return (
      <p>
        <span className="label">Room for the number</span> {say(piece.numberToCall)}
      </p>
    );
  }
  if ('contact' in piece) return <ContactView contact={piece.contact} say={say} />;
  if ('link' in piece) {
    return (
      <p>
        <span className="label">Link</span> <a href={piece.link.href}>{piece.link.text}</a>
      </p>
    );
  }
  if ('weigh' in piece) {
    const { what, oneHand, otherHand } = piece.weigh;
    return (
      <div className="weigh">
        <p>{say(what)}</p>
        <p>On the one hand: {say(oneHand)}</p>
        <p>On the other hand: {say(otherHand)}</p>
      </div>
    );
  }
  if ('sheet' in piece) {
    return (
      <ul className="rows">
        {piece.sheet.map((row) => (
          <li key={JSON.stringify(row)}>
            {'line' in row ? say(row.line) : <>{say(row.blank)}: ______________</>}
          </li>
        ))}
      </ul>
    );
  }
  if ('sources' in piece) {
    return <p className="nothing">Here stands the list of sources: see “Facts and sources”.</p>;
  }
  throw new Error(`The review pack does not know the piece ${JSON.stringify(piece)}`);
}

interface ContactProps {
  readonly contact: Contact;
  readonly say: (text: Text) => ReactNode;
}

function ContactView({ contact, say }: ContactProps) {
  const { name, number, about, link, site } = contact;
  return (
    <p className="contact">
      <b>{name}</b> {number && <span className="number">{number}</span>}{' '}
      {about !== undefined && say(about)} {link && <a href={link.href}>{link.text}</a>}{' '}
      <Dates of={datesOf(contact)} />{' '}
      {site && !link && (
        <span>
          Past that day, in the place of the number: <a href={site.href}>{site.text}</a>
        </span>
      )}
    </p>
  );
}
