import { PrintButton } from '../../components/PrintButton/PrintButton.tsx';
import type { Block, Journey } from '../../engine/index.ts';
import { type Sheet, useGuide } from '../../guide/context.ts';
import { AdviceBlocks } from '../../screens/step/AdviceBlocks.tsx';

export interface NoteContents {
  /** What stands on the note to sign. */
  readonly note: (journey: Journey) => readonly Block[];
}

/** A note to sign, which says what may be shared and with whom. It is filled in by hand only. */
export function noteSheet({ note }: NoteContents): Sheet {
  return {
    Screen: () => (
      <>
        <PrintButton />
        <AdviceBlocks blocks={note(useGuide().journey)} />
      </>
    ),
    forSomeoneElse: true,
    papers: (journey) => [{ paper: <AdviceBlocks blocks={note(journey)} /> }],
  };
}
