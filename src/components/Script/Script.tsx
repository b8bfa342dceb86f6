import { words } from '#interface/words.ts';

/** Words that a person can say aloud as they stand. */
export function Script({ lines }: { readonly lines: readonly string[] }) {
  return (
    <div className="script">
      <p className="script__label">{words.pieces.script}</p>
      <blockquote>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </blockquote>
    </div>
  );
}
