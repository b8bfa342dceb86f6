import { factsUnder } from '../evidence/restsOn.ts';
import type { Cells } from '../gather/cells.ts';
import { voicesOf } from '../gather/gather.ts';
import { whoSees } from '../gather/rules.ts';
import type { Kind, Said } from '../gather/said.ts';
import { FactTags } from './Facts.tsx';
import { WhoMaySee } from './WhoMaySee.tsx';
import { Words } from './Words.tsx';

interface SaidListProps {
  readonly said: readonly Said[];
  readonly cells: Cells;
  /** Who else there could be: “who comes to the plan”. */
  readonly everybody: string;
  /** The level of the headings; h3 where it is not said. */
  readonly level?: 'h3' | 'h4';
  /** Where the words were written with fields in them, what each field is called. */
  readonly nameField?: (text: string) => string;
}

const headings = {
  heading: 'Headings: one of these',
  paragraph: 'Sentences',
  list: 'Points of a list',
  'number to call': 'Room for a number',
  'words to say': 'Words to say aloud',
  'question to ask': 'Questions to ask',
  'line to sign or fill in': 'Lines to sign or fill in',
  weighed: 'Weighed',
  contact: 'Numbers and addresses',
  link: 'Links out of the guide',
  'link to a sheet': 'Links to sheets',
} as const satisfies Record<Kind, string>;

/** Texts that follow from the answers: each with who gets it, and what it rests on. */
export function SaidList({
  said,
  cells,
  everybody,
  level: Heading = 'h3',
  nameField = (text) => text,
}: SaidListProps) {
  const kinds = [...new Set(said.map(({ kind }) => kind))];
  return kinds.map((kind) => (
    <div key={kind}>
      <Heading>{headings[kind]}</Heading>
      <ul className="said">
        {said
          .filter((one) => one.kind === kind)
          .map((one) => (
            <li key={JSON.stringify(one.text)}>
              <p className="words">
                <Words text={named(one, nameField)} voices={voicesOf(one)} />
              </p>
              <div className="who">
                <b>Who gets it.</b>{' '}
                <WhoMaySee who={whoSees(one.cells, cells)} everybody={everybody} />
              </div>
              {one.bases.length > 0 && (
                <p className="tags">
                  Rests on: <FactTags of={factsUnder(one.bases)} />
                </p>
              )}
            </li>
          ))}
      </ul>
    </div>
  ));
}

function named({ text }: Said, nameField: (text: string) => string) {
  if (typeof text === 'string') return nameField(text);
  return { you: nameField(text.you), they: nameField(text.they) };
}
