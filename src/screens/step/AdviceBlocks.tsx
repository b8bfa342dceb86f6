import { Blocks } from '../../components/Blocks/Blocks.tsx';
import { allSpoken, type Block } from '../../engine/index.ts';
import { useGuide } from '../../guide/context.ts';

/** Advice in the reader's voice, under the screen's `h1`. */
export function AdviceBlocks({ blocks }: { readonly blocks: readonly Block[] }) {
  const { listener } = useGuide();
  return <Blocks blocks={allSpoken(blocks, listener)} level={2} />;
}
