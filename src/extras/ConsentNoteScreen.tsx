import { PrintButton } from '../components/PrintButton.tsx';
import { AdviceBlocks } from '../screens/AdviceBlocks.tsx';
import { type ExtraProps, useGuide } from '../screens/guide.ts';

/** A note to sign, which says what may be shared and with whom. It is filled in by hand only. */
export function ConsentNoteScreen({ extras }: ExtraProps) {
  const { journey } = useGuide();
  return (
    <>
      <PrintButton />
      <AdviceBlocks blocks={extras.consentNote(journey)} />
    </>
  );
}
