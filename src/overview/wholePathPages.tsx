import type { ReactElement } from 'react';
import { title } from '#interface/title.ts';
import { wholePathWords } from '#interface/wholePathWords.ts';
import type { Flow, WholePath } from '../engine/index.ts';
import { headOfPaper } from './Foot.tsx';
import { pageFiles } from './sections.ts';
import { WholePathPage } from './WholePathPage.tsx';
import styles from './wholePath.css?raw';

/** A page that needs no script, to be written at build. */
export interface WholePathFile {
  readonly file: string;
  readonly title: string;
  /** Its own styles, beside those of the guide. */
  readonly styles: string;
  readonly page: ReactElement;
}

/** The pages that show the whole path, one for each voice. */
export function wholePathPages(flow: Flow, wholePath: WholePath): readonly WholePathFile[] {
  return (['you', 'they'] as const).map((voice) => ({
    file: pageFiles[voice],
    title: title(wholePathWords.heading[voice], flow.name),
    styles: `:root{--paper-head:${JSON.stringify(headOfPaper({ flow }))}}\n${styles}`,
    page: <WholePathPage flow={flow} wholePath={wholePath} voice={voice} />,
  }));
}
