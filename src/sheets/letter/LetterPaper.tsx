import { VisuallyHidden } from '../../components/VisuallyHidden/VisuallyHidden.tsx';
import type { Letter } from '../../engine/index.ts';
import { useGuide } from '../../guide/context.ts';
import { keyed } from '../fields/keyed.ts';
import { useTyped } from '../fields/typedForm.ts';
import { type FilledParagraph, type FilledPart, filledLetter } from './filledLetter.ts';

/** A letter as it is printed: what was typed, and lines where nothing was. */
export function LetterPaper({ letter }: { readonly letter: Letter }) {
  const { listener, today } = useGuide();
  const typed = useTyped('letter');
  const paragraphs = filledLetter(letter, typed, listener, today);
  return (
    <div className="letter">
      {keyed(paragraphs, ({ parts }) => parts.map(wordsOf).join('')).map(({ key, item }) => (
        <Paragraph key={key} paragraph={item} />
      ))}
    </div>
  );
}

function Paragraph({ paragraph: { as, parts } }: { readonly paragraph: FilledParagraph }) {
  const [only] = parts;
  const className = as && `letter__${as}`;
  // A blank that stands alone has nothing beside it that says what belongs there.
  if (parts.length === 1 && typeof only === 'object' && only.typed === '') {
    return (
      <div className={className}>
        <p className="letter__label">{only.label}</p>
        {Array.from({ length: only.lines - 1 }, (_, line) => line).map((line) => (
          <div key={line} className="letter__line" />
        ))}
      </div>
    );
  }
  return (
    <p className={className}>
      {keyed(parts, wordsOf).map(({ key, item }) => (
        <Part key={key} part={item} />
      ))}
    </p>
  );
}

function Part({ part }: { readonly part: FilledPart }) {
  if (typeof part === 'string') return part;
  if (part.typed === '') {
    return (
      <span className={part.lines > 1 ? 'letter__blank letter__blank--long' : 'letter__blank'}>
        <VisuallyHidden>{part.label}</VisuallyHidden>
      </span>
    );
  }
  return (
    <bdi className="typed" dir="auto">
      {part.typed}
    </bdi>
  );
}

/** What tells a part from the others, whatever is typed. */
function wordsOf(part: FilledPart): string {
  return typeof part === 'string' ? part : part.label;
}
