import type { Text, Voice } from '../../../src/engine/index.ts';

const listeners = { you: 'To the patient', they: 'To a carer' } as const satisfies Record<
  Voice,
  string
>;

interface WordsProps {
  readonly text: Text;
  /** Who hears it; both, where it is not said. */
  readonly voices?: readonly Voice[];
}

/** A text as each of its listeners hears it. */
export function Words({ text, voices = ['you', 'they'] }: WordsProps) {
  if (typeof text === 'string') return text;
  if (text.you === text.they) return text.you;
  return (
    <span className="voices">
      {voices.map((voice) => (
        <span key={voice} className={`voice ${voice}`}>
          <b>{listeners[voice]}:</b> {text[voice]}
        </span>
      ))}
    </span>
  );
}
