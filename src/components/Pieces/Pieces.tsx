import { createContext, use } from 'react';
import type { SpokenPiece } from '../../engine/index.ts';
import { ContactCard } from '../ContactCard/ContactCard.tsx';
import { FormToFill } from '../FormToFill/FormToFill.tsx';
import { Heading, type Level } from '../Heading/Heading.tsx';
import { List } from '../List/List.tsx';
import { NumberToCall } from '../NumberToCall/NumberToCall.tsx';
import { OutwardLink } from '../OutwardLink/OutwardLink.tsx';
import { Script } from '../Script/Script.tsx';
import { Sources } from '../Sources/Sources.tsx';
import { Weigh } from '../Weigh/Weigh.tsx';

interface PiecesProps {
  readonly pieces: readonly SpokenPiece[];
  /** The level of headings inside the pieces. */
  readonly level: Level;
}

/** What the person wrote on the plan, for the pieces that hold it. Without one, paper has lines to write on. */
export interface OwnNotes {
  readonly number: string;
  readonly onWriteNumber: (number: string) => void;
}

export const OwnNotesContext = createContext<OwnNotes | undefined>(undefined);

/** What a block of advice is made of. */
export function Pieces({ pieces, level }: PiecesProps) {
  return pieces.map((piece) => <Piece key={JSON.stringify(piece)} piece={piece} level={level} />);
}

function Piece({ piece, level }: { readonly piece: SpokenPiece; readonly level: Level }) {
  if ('p' in piece) return <p>{piece.p}</p>;
  if ('list' in piece) return <List items={piece.list} />;
  if ('checklist' in piece) return <List items={piece.checklist} className="checklist" />;
  if ('questions' in piece) return <List items={piece.questions} className="questions" />;
  if ('numberToCall' in piece) return <OwnNumberToCall where={piece.numberToCall} />;
  if ('script' in piece) return <Script lines={piece.script} />;
  if ('sheet' in piece) return <FormToFill rows={piece.sheet} />;
  if ('weigh' in piece) return <Weigh {...piece.weigh} />;
  if ('contact' in piece) return <ContactCard {...piece.contact} />;
  if ('link' in piece) {
    return (
      <p>
        <OutwardLink {...piece.link} />
      </p>
    );
  }
  if ('sources' in piece) return <Sources sources={piece.sources} />;
  return piece.forNations.map((nation) => (
    <div key={nation.name} className="nation">
      <Heading level={level}>{nation.name}</Heading>
      <Pieces pieces={nation.pieces} level={level} />
    </div>
  ));
}

function OwnNumberToCall({ where }: { readonly where: string }) {
  const own = use(OwnNotesContext);
  return <NumberToCall where={where} number={own?.number ?? ''} onWrite={own?.onWriteNumber} />;
}
