import type { ReactNode } from 'react';
import { OwnNotesContext } from '../../components/Pieces/Pieces.tsx';
import { useGuide } from '../../guide/context.ts';

/** Lends the advice within it what the person wrote on their plan: in clinic mode nothing is typed. */
export function PlanNotes({ children }: { readonly children: ReactNode }) {
  const { kept, store } = useGuide();
  const notes = {
    number: kept.notes.number,
    onWriteNumber: (number: string) => store.writeNotes({ number }),
  };
  return <OwnNotesContext value={kept.clinic ? undefined : notes}>{children}</OwnNotesContext>;
}
