import { words } from '#interface/words.ts';
import { buildId } from '../../browser/buildId.ts';
import type { Flow } from '../../engine/index.ts';
import { ukDate, ukDateOf } from './ukDate.ts';

interface PaperHeaderProps {
  readonly flow: Pick<Flow, 'name' | 'version' | 'checkedOn' | 'checkBy' | 'organisation'>;
  /** None on a page that does not know when it is printed. */
  readonly madeOn?: Date;
}

/** The head of the first page of paper: whose it is, whom to call, and how old it is. */
export function PaperHeader({ flow, madeOn }: PaperHeaderProps) {
  const { name, version, organisation } = flow;
  const { footer, paper } = words;
  return (
    <div className="paper-header only-print">
      <dl>
        <div>
          <dt>{paper.whose(name, organisation.name)}</dt>
          <dd>{organisation.supportLine.number}</dd>
        </div>
        {madeOn && <Line term={paper.madeOn} value={ukDate(madeOn)} />}
        <Line term={paper.version} value={`${version} (${buildId})`} />
        <Line term={paper.checkedOn} value={ukDateOf(flow.checkedOn)} />
        <Line term={paper.checkBy} value={ukDateOf(flow.checkBy)} />
      </dl>
      <p>{`${footer.notAdvice} ${paper.oldPaper}`}</p>
    </div>
  );
}

function Line({ term, value }: { readonly term: string; readonly value: string | undefined }) {
  return (
    <div>
      <dt>{term}</dt> <dd>{value}</dd>
    </div>
  );
}
