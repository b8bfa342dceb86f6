import type { FlowExtras } from '../../flow/extras.ts';
import { AdviceBlocks } from '../../screens/AdviceBlocks.tsx';
import { useGuide } from '../../screens/guide.ts';

/** The questions as they are printed, the person's own last, without the heading. */
export function QuestionsPaper({ extras }: { readonly extras: FlowExtras }) {
  const { journey } = useGuide();
  return <AdviceBlocks blocks={extras.questions(journey)} />;
}
