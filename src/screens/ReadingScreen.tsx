import { say } from '../flow/spoken.ts';
import type { Advice } from '../flow/words.ts';
import { AdviceBlocks } from './AdviceBlocks.tsx';
import { useGuide } from './guide.ts';
import { ScreenHeading } from './ScreenHeading.tsx';

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
