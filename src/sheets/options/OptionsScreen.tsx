import { PrintButton } from '../../components/PrintButton/PrintButton.tsx';
import type { Comparison, Journey } from '../../engine/index.ts';
import { type Sheet, useGuide } from '../../guide/context.ts';
import { OptionsPaper } from './OptionsPaper.tsx';

interface OptionsContents {
  readonly options: (journey: Journey) => Comparison;
}

/** What a person could do, side by side, each in as much detail as the others. */
export function optionsSheet({ options }: OptionsContents): Sheet {
  return {
    Screen: () => (
      <>
        <PrintButton />
        <OptionsPaper comparison={options(useGuide().journey)} />
      </>
    ),
    papers: (journey) => [{ paper: <OptionsPaper comparison={options(journey)} /> }],
  };
}
