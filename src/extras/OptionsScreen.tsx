import { PrintButton } from '../components/PrintButton.tsx';
import { type ExtraProps, useGuide } from '../screens/guide.ts';
import { OptionsPaper } from './papers/OptionsPaper.tsx';

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
