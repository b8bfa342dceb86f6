import { words } from '#interface/words.ts';
import type { AboutPage } from '../flow/flow.ts';
import { onward } from '../journey/navigate.ts';
import { AdviceBlocks } from './AdviceBlocks.tsx';
import { useGuide } from './guide.ts';
import { ScreenHeading } from './ScreenHeading.tsx';
import { WhenNear } from './WhenNear.tsx';

/** A page about the guide. Few ask for one, so what it says is not loaded with the questions. */
export function AboutScreen({ page }: { readonly page: AboutPage }) {
  const { journey, near } = useGuide();
  return (
    <>
      <ScreenHeading>{page.heading}</ScreenHeading>
      <WhenNear part={near} back={{ address: onward(journey), words: words.back.toPlace }}>
        {({ about }) => <AdviceBlocks blocks={about[page.id] ?? []} />}
      </WhenNear>
    </>
  );
}
