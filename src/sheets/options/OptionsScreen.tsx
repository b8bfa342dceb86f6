import { PrintButton } from '../../components/PrintButton/PrintButton.tsx';
import type { Comparison, Journey, SureWords } from '../../engine/index.ts';
import { type Sheet, useGuide } from '../../guide/context.ts';
import { OptionsPaper } from './OptionsPaper.tsx';
import { SurePaper } from './SurePaper.tsx';
import { SureQuestions } from './SureQuestions.tsx';

export interface OptionsContents {
  readonly options: (journey: Journey) => Comparison;
  readonly sure: (journey: Journey) => SureWords;
}

/** What a person could do, side by side, each in as much detail as the others, and how sure they feel. */
export function optionsSheet({ options, sure }: OptionsContents): Sheet {
  return {
    Screen: () => {
      const { journey } = useGuide();
      return (
        <>
          <OptionsPaper comparison={options(journey)} />
          <div className="no-print">
            <SureQuestions sure={sure(journey)} />
          </div>
          <div className="only-print">
            <SurePaper sure={sure(journey)} />
          </div>
          <PrintButton />
        </>
      );
    },
    papers: (journey) => [
      {
        paper: (
          <>
            <OptionsPaper comparison={options(journey)} />
            <SurePaper sure={sure(journey)} />
          </>
        ),
      },
    ],
  };
}
