import { PrintButton } from '../../components/PrintButton/PrintButton.tsx';
import type { Block } from '../../engine/index.ts';
import type { Sheet } from '../../guide/context.ts';
import { AdviceBlocks } from '../../screens/step/AdviceBlocks.tsx';

/** A sheet to read, the same on screen and on paper. */
export function readingSheet(blocks: readonly Block[]): Sheet {
  const paper = (
    <div className="compact">
      <AdviceBlocks blocks={blocks} />
    </div>
  );
  return {
    Screen: () => (
      <>
        {paper}
        <PrintButton />
      </>
    ),
    papers: () => [{ paper }],
  };
}
