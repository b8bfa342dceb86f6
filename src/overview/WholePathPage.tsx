import { wholePathWords } from '#interface/wholePathWords.ts';
import { Blocks } from '../components/Blocks/Blocks.tsx';
import { inSentence } from '../components/inSentence.tsx';
import { PaperHeader } from '../components/PaperHeader/PaperHeader.tsx';
import {
  allSpoken,
  type Flow,
  type Listener,
  type Voice,
  type WholePath,
} from '../engine/index.ts';
import { Foot } from './Foot.tsx';
import { Head } from './Head.tsx';
import { OutcomeSection } from './OutcomeSection.tsx';
import { topId } from './Section.tsx';
import { StepSection } from './StepSection.tsx';
import { saidHere } from './saidHere.ts';
import { pageFiles, sectionsOf } from './sections.ts';

interface WholePathPageProps {
  readonly flow: Flow;
  readonly wholePath: WholePath;
  readonly voice: Voice;
}

/**
 * Every step and every outcome that somebody with this voice can come to, on one page of plain links: for a
 * browser that runs no script, and for paper. It is drawn at build and is never taken over by the guide.
 */
export function WholePathPage({ flow, wholePath, voice }: WholePathPageProps) {
  const { heading, begin, otherPage } = wholePathWords;
  const nations = Object.keys(flow.nationNames);
  const listener: Listener = { voice, nations, nationNames: flow.nationNames };
  const other = voice === 'you' ? 'they' : 'you';
  const toBegin = flow.start.blocks.filter((block) => block.heading === undefined);
  return (
    <div className="page">
      <Head flow={flow} />
      <div className="nhsuk-width-container">
        <main className="nhsuk-main-wrapper">
          <PaperHeader flow={flow} />
          <h1 id={topId} tabIndex={-1}>
            {heading[voice]}
          </h1>
          <Blocks blocks={allSpoken(saidHere(toBegin), listener)} level={2} />
          <p>{begin.what}</p>
          <p>{begin.nations}</p>
          <p>
            {inSentence(otherPage[voice], <a href={`./${pageFiles[other]}`}>{heading[other]}</a>)}
          </p>
          <div className="no-print">
            <p>{begin.keeps}</p>
            <p>{inSentence(begin.guide, <a href="./">{begin.toGuide}</a>)}</p>
          </div>
          {sectionsOf(flow, voice).map((section) => {
            const step = flow.steps[section.id];
            const what = { flow, wholePath, listener, section };
            return step ? (
              <StepSection key={section.id} {...what} step={step} />
            ) : (
              <OutcomeSection key={section.id} {...what} />
            );
          })}
        </main>
      </div>
      <Foot flow={flow} />
    </div>
  );
}
