import { words } from '#interface/words.ts';
import { buildId } from '../browser/buildId.ts';
import { ukDateOf } from '../components/PaperHeader/ukDate.ts';
import { PhoneNumber } from '../components/PhoneNumber/PhoneNumber.tsx';
import type { Flow } from '../engine/index.ts';

interface FootProps {
  readonly flow: Pick<Flow, 'organisation' | 'version' | 'checkedOn' | 'checkBy'>;
}

/** The foot of the page, on screen and on paper: whom to call, which words these are, and how old they are. */
export function Foot({ flow }: FootProps) {
  const { edition, header, footer, paper } = words;
  const { name, supportLine } = flow.organisation;
  return (
    <footer className="footer">
      <div className="nhsuk-width-container">
        <p>{name}</p>
        {supportLine.number === undefined ? null : (
          <p>
            {header.supportLine} <PhoneNumber number={supportLine.number} />
          </p>
        )}
        <p>{`${editionOf(flow)} ${edition.checkBy(ukDateOf(flow.checkBy))}`}</p>
        <p>{`${footer.notAdvice} ${paper.oldPaper}`}</p>
      </div>
    </footer>
  );
}

/** The head of every page of paper, so that a page which has come apart still says whom to call. */
export function headOfPaper({ flow }: FootProps): string {
  const { number } = flow.organisation.supportLine;
  const call = number === undefined ? '' : `${words.edition.call(number)} `;
  return `${call}${editionOf(flow)}`;
}

function editionOf({ version, checkedOn }: FootProps['flow']): string {
  const { edition } = words;
  return `${edition.version(version, buildId)} ${edition.checked(ukDateOf(checkedOn))}`;
}
