import { useGuide } from '../../screens/guide.ts';
import { OutcomeAdvice } from '../../screens/OutcomeAdvice.tsx';

/** The outcome as it is printed, without its heading. */
export function PlanPaper() {
  const { flow, journey } = useGuide();
  return <OutcomeAdvice blocks={flow.advise(journey).blocks} />;
}
