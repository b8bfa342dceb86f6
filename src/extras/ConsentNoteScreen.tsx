import { useGuide } from '../screens/guide.ts';
import type { ExtraProps } from './ExtraProps.ts';
import { ConsentNotePaper } from './papers/ConsentNotePaper.tsx';

/** A note to sign, which says what may be shared and with whom. It is filled in by hand only. */
export function ConsentNoteScreen({ extras }: ExtraProps) {
  const { journey } = useGuide();
  return <ConsentNotePaper note={extras.consentNote(journey)} />;
}
