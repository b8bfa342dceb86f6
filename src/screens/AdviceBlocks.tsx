import { Blocks } from '../components/Blocks.tsx';
import { allSpoken } from '../flow/spoken.ts';
import type { Block } from '../flow/words.ts';
import { useGuide } from './guide.ts';

/** Advice in the reader's voice, under the screen's `h1`. */
export function AdviceBlocks({ blocks }: { readonly blocks: readonly Block[] }) {
  const { listener } = useGuide();
  return <Blocks blocks={allSpoken(blocks, listener)} level={2} />;
}
