import type { Advice } from '../../flow/words.ts';
import { AdviceBlocks } from '../../screens/AdviceBlocks.tsx';

/** The consent note as it is printed, without its heading. */
export function ConsentNotePaper({ note }: { readonly note: Advice }) {
  return <AdviceBlocks blocks={note.blocks} />;
}
