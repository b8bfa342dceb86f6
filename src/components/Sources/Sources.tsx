import type { Source } from '../../engine/index.ts';
import { OutwardLink } from '../OutwardLink/OutwardLink.tsx';

/** Documents that the guide rests on. One without a link was read in a copy whose address is not known. */
export function Sources({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <ul className="sources">
      {sources.map(({ name, href, dated }) => (
        <li key={name}>
          {href === undefined ? name : <OutwardLink text={name} href={href} />}
          {dated === undefined ? null : ` (${dated})`}
        </li>
      ))}
    </ul>
  );
}
