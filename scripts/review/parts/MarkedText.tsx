import type { Token } from 'marked';
import { factsNamed } from '../evidence/factsNamed.ts';
import { pages } from '../pages/Page.tsx';

/** Text of a paper of this repository: what is strong stays so, and a fact's id leads to the fact. */
export function MarkedText({ of }: { readonly of: readonly Token[] }) {
  return of.map((token) => {
    const key = token.raw;
    if (token.type === 'strong') return <b key={key}>{token['text']}</b>;
    if (token.type === 'codespan') return <code key={key}>{token['text']}</code>;
    if (token.type === 'text' || token.type === 'escape') {
      return <WithFacts key={key} text={token['text']} />;
    }
    // Of a link or a kind that is new, the words.
    return <span key={key}>{'text' in token ? token['text'] : token.raw}</span>;
  });
}

function WithFacts({ text }: { readonly text: string }) {
  return factsNamed(text).map(({ at, said, fact }) =>
    fact === undefined ? (
      <span key={at}>{said}</span>
    ) : (
      <a key={at} href={`${pages.facts.file}#fact-${fact}`}>
        {said}
      </a>
    ),
  );
}
