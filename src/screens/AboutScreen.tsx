import { words } from '#interface/words.ts';
import { type AboutPage, onward } from '../engine/index.ts';
import { useGuide } from '../guide/context.ts';
import { WhenLoaded } from '../guide/loading/WhenLoaded.tsx';
import { ScreenHeading } from './ScreenHeading.tsx';
import { AdviceBlocks } from './step/AdviceBlocks.tsx';

/** A page about the guide. Few ask for one, so what it says is not loaded with the questions. */
export function AboutScreen({ page }: { readonly page: AboutPage }) {
  const { journey, near } = useGuide();
  return (
    <>
      <ScreenHeading>{page.heading}</ScreenHeading>
      <WhenLoaded part={near} back={{ address: onward(journey), words: words.back.toPlace }}>
        {({ about }) => <AdviceBlocks blocks={about[page.id] ?? []} />}
      </WhenLoaded>
    </>
  );
}
