import type { ReactNode } from 'react';
import { words } from '#interface/words.ts';
import { hrefTo } from '../../browser/addressBar.ts';
import { BlankLine } from '../../components/BlankLine/BlankLine.tsx';
import { partId } from '../../components/Heading/partId.ts';
import { SummaryList } from '../../components/SummaryList/SummaryList.tsx';
import { address, type Block, summarise } from '../../engine/index.ts';
import { useGuide } from '../../guide/context.ts';
import { AdviceBlocks } from '../step/AdviceBlocks.tsx';

interface OutcomeAdviceProps {
  readonly blocks: readonly Block[];
  /** What stands between the advice and the answers, on screen. */
  readonly children?: ReactNode;
}

/** The part of an outcome that holds the person's answers. */
export const answersPart = 'answers';

/** An outcome's advice, the same on its screen and on paper, and on screen the answers it follows from. */
export function OutcomeAdvice({ blocks, children }: OutcomeAdviceProps) {
  const { flow, kept, journey, listener } = useGuide();
  const rows = summarise(flow, journey, listener).map(({ step, label, choices }) => ({
    key: step,
    label,
    values: choices,
    href: hrefTo(step),
  }));
  return (
    <>
      <div className={journey.at === address.outcome ? 'compact compact--plan' : 'compact'}>
        <AdviceBlocks blocks={blocks} />
      </div>
      {kept.clinic ? (
        <div className="only-print">
          <BlankLine label={words.outcome.nurse} lines={1} />
        </div>
      ) : null}
      {children}
      <section className="block no-print">
        <h2 className="block__heading" id={partId(answersPart)} tabIndex={-1}>
          {words.outcome.yourAnswers}
        </h2>
        <SummaryList rows={rows} change={words.outcome.change} />
      </section>
    </>
  );
}
