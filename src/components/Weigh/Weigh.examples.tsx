import type { Examples } from '../examples.ts';
import { Weigh } from './Weigh.tsx';

export const examples = {
  'one thing': () => (
    <Weigh
      what="Starting treatment soon"
      oneHand="You can ask if another team could look at the scans without a visit."
      otherHand="Seeing another consultant may mean a wait, and treatment may start later."
    />
  ),
  'two things, one after the other': () => (
    <>
      <Weigh
        what="Being as sure as possible"
        oneHand="Often the second doctor agrees, and that can bring some calm."
        otherHand="Sometimes the second doctor sees it differently, and there is more to weigh."
      />
      <Weigh
        what="Being treated close to home"
        oneHand="Seeing another consultant does not by itself move the treatment away."
        otherHand="A different consultant is usually at a different hospital, so travel may be needed."
      />
    </>
  ),
} satisfies Examples;
