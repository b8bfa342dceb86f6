import { PrintButton } from '../../components/PrintButton/PrintButton.tsx';
import { type ExtraProps, useGuide } from '../../guide/context.ts';
import { AdviceBlocks } from '../../screens/step/AdviceBlocks.tsx';

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
