import { PrintButton } from '../../components/PrintButton/PrintButton.tsx';
import { type ExtraProps, useGuide } from '../../guide/context.ts';
import { OptionsPaper } from './OptionsPaper.tsx';

/** What a person could do, side by side, each in as much detail as the others. */
export function OptionsScreen({ extras }: ExtraProps) {
  const { journey } = useGuide();
  return (
    <>
      <PrintButton />
      <OptionsPaper comparison={extras.options(journey)} />
    </>
  );
}
