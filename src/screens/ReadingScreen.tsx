import { type Advice, say } from '../engine/index.ts';
import { useGuide } from '../guide/context.ts';
import { ScreenHeading } from './ScreenHeading.tsx';
import { AdviceBlocks } from './step/AdviceBlocks.tsx';

/** What to read and nothing to answer: an urgent outcome, urgent help, or a page about the guide. */
export function ReadingScreen({ advice }: { readonly advice: Advice }) {
  const { listener } = useGuide();
  return (
    <>
      <ScreenHeading>{say(advice.heading, listener)}</ScreenHeading>
      <AdviceBlocks blocks={advice.blocks} />
    </>
  );
}
