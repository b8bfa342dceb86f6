import { hrefTo } from '../browser/addressBar.ts';
import { PaperHeader } from '../components/PaperHeader.tsx';
import { PrintButton } from '../components/PrintButton.tsx';
import { SummaryList } from '../components/SummaryList.tsx';
import { say } from '../flow/spoken.ts';
import { words } from '../interface/words.ts';
import { summarise } from '../journey/summarise.ts';
import { AdviceBlocks } from './AdviceBlocks.tsx';
import { CheckIsDue } from './CheckIsDue.tsx';
import { useGuide } from './guide.ts';
import { ScreenHeading } from './ScreenHeading.tsx';

/** Where a journey ends: advice to keep, the answers it follows from, and a way to print both. */
export function OutcomeScreen() {
  const { flow, journey, listener, today } = useGuide();
  const { heading, blocks } = flow.advise(journey);
  const rows = summarise(flow, journey, listener).map(({ step, label, choices }) => ({
    key: step,
    label,
    values: choices,
    href: hrefTo(step),
  }));
  return (
    <>
      <PaperHeader flow={flow} madeOn={today} />
      <ScreenHeading>{say(heading, listener)}</ScreenHeading>
      <CheckIsDue />
      <AdviceBlocks blocks={blocks} />
      <section className="block">
        <h2 className="block__heading">{words.outcome.yourAnswers}</h2>
        <SummaryList rows={rows} change={words.outcome.change} />
      </section>
      <PrintButton />
    </>
  );
}
