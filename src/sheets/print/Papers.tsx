import type { ReactNode } from 'react';
import { sheetWords } from '#interface/sheetWords.ts';
import { Paper } from './Paper.tsx';

/** What can be printed, and the heading that it has on screen. */
export interface ToPrint {
  readonly id: string;
  /** What it is called among the choices. */
  readonly choice: string;
  readonly heading: string;
  readonly paper: ReactNode;
  /** Whether somebody else gets it, so that it may not share a sheet of paper with anything. */
  readonly forSomeoneElse: boolean;
}

interface PapersProps {
  readonly papers: readonly ToPrint[];
  /** For those who read 18 pt. */
  readonly large: boolean;
}

/** Everything that was chosen to be printed, on paper only. Each begins on a page of its own. */
export function Papers({ papers, large }: PapersProps) {
  return (
    <div className={`only-print papers${large ? ' papers--large' : ''}`}>
      {papers.length === 0 ? <h1>{sheetWords.print.nothing}</h1> : null}
      {papers.map(({ id, heading, paper }) => (
        <Paper key={id} heading={heading}>
          {paper}
        </Paper>
      ))}
    </div>
  );
}
