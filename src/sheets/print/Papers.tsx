import { extraWords } from '#interface/extraWords.ts';
import type { Paper as PaperId } from '../../engine/addresses.ts';
import type { FlowExtras } from '../../engine/sheets.ts';
import { useGuide } from '../../guide/context.ts';
import { OutcomeAdvice } from '../../screens/outcome/OutcomeAdvice.tsx';
import { AdviceBlocks } from '../../screens/step/AdviceBlocks.tsx';
import { LetterPaper } from '../letter/LetterPaper.tsx';
import { OptionsPaper } from '../options/OptionsPaper.tsx';
import { QuestionsPaper } from '../questions/QuestionsPaper.tsx';
import { Paper } from './Paper.tsx';

/** What can be printed, and the heading that it has on screen. */
export interface ToPrint {
  readonly id: string;
  readonly paper: 'plan' | PaperId;
  /** Which of several letters. */
  readonly letter?: string;
  /** What it is called among the choices. */
  readonly choice: string;
  readonly heading: string;
}

interface PapersProps {
  readonly sheets: readonly ToPrint[];
  /** For those who read 18 pt. */
  readonly large: boolean;
  readonly extras: FlowExtras;
}

/** Everything that was chosen to be printed, on paper only. Each begins on a page of its own. */
export function Papers({ sheets, large, extras }: PapersProps) {
  return (
    <div className={`only-print papers${large ? ' papers--large' : ''}`}>
      {sheets.length === 0 ? <h1>{extraWords.print.nothing}</h1> : null}
      {sheets.map((sheet) => (
        <Paper key={sheet.id} heading={sheet.heading}>
          <Contents of={sheet} extras={extras} />
        </Paper>
      ))}
    </div>
  );
}

interface ContentsProps {
  readonly of: ToPrint;
  readonly extras: FlowExtras;
}

function Contents({ of, extras }: ContentsProps) {
  const { journey } = useGuide();
  switch (of.paper) {
    case 'plan':
      return <OutcomeAdvice blocks={extras.advise(journey).blocks} />;
    case 'letter': {
      const letter = extras.letters(journey).find(({ id }) => id === of.letter);
      return letter ? <LetterPaper letter={letter} /> : null;
    }
    case 'questions':
      return <QuestionsPaper extras={extras} />;
    case 'consent-note':
      return <AdviceBlocks blocks={extras.consentNote(journey)} />;
    case 'options':
      return <OptionsPaper comparison={extras.options(journey)} />;
  }
}
