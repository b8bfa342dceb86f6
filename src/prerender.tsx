import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { title } from '#interface/title.ts';
import { secondOpinion } from '../flows/second-opinion/index.ts';
import { wholePath } from '../flows/second-opinion/wholePath.ts';
import type { TabStorage } from './browser/tabStorage.ts';
import { linksToPages } from './early/linksToPages.ts';
import { type DrawAt, screensAhead } from './early/screensAhead.ts';
import { address } from './engine/addresses.ts';
import { defineFlow } from './engine/defineFlow.ts';
import { say } from './engine/spoken.ts';
import { Guide } from './guide/Guide.tsx';
import { openJourneyStore } from './guide/journeyStore.ts';
import { createLazy } from './guide/lazy.ts';
import * as nearParts from './nearParts.ts';
import { wholePathPages } from './overview/wholePathPages.tsx';

/** A tab that keeps everything, so that no screen tells of a fault. */
const anyStorage: TabStorage = {
  available: true,
  read: () => null,
  write: () => true,
  remove: () => {},
};

/** Where "Start now" leads without a script. */
const wholePathFile = './whole-path.html';

/** A screen as it stands in a page of its own, for people whose script has not come yet or never does. */
export interface Prerendered {
  readonly file: string;
  readonly address: string;
  readonly title: string;
  readonly html: string;
  /** What stands after it: the screens that the early script can show. */
  readonly ahead: string;
}

/**
 * The screens that help before any answer: the start page, urgent help, and what there is to read about the guide.
 * Run at build; a flow that is wrong fails there, with the node's name.
 */
export async function prerender(): Promise<readonly Prerendered[]> {
  const flow = defineFlow(secondOpinion);
  const outcome = createLazy(() => new Promise<never>(() => {}));
  const near = createLazy(async () => nearParts);
  await near.settled();
  const draw: DrawAt = (answers, at) => {
    const store = openJourneyStore(flow, anyStorage, () => 0);
    for (const answer of answers) store.give(answer);
    return renderToString(
      <Guide
        flow={flow}
        store={store}
        outcome={outcome}
        near={near}
        // Not past any date: whether a check is due is for the day on which the page is read.
        today={() => new Date(flow.checkedOn)}
        prerenderedAt={at}
        onStartAgain={() => {}}
      />,
    );
  };
  const screens = [
    { id: address.urgentHelp, heading: say(flow.urgentHelp.heading, { voice: 'you' }) },
    ...flow.about,
  ];
  const firstStep = flow.first;
  const files = new Map([
    [address.start as string, './'],
    ...screens.map(({ id }) => [id, `./${id}.html`] as const),
  ]);
  const toScreens = (html: string) => linksToPages(html, files);
  return [
    {
      file: 'index.html',
      address: address.start,
      title: flow.name,
      html: linksToPages(draw([], address.start), new Map([...files, [firstStep, wholePathFile]])),
      ahead: toScreens(screensAhead(flow, draw)),
    },
    ...screens.map(({ id, heading }) => ({
      file: `${id}.html`,
      address: id,
      title: title(heading, flow.name),
      html: toScreens(draw([], id)),
      ahead: '',
    })),
  ];
}

/** The pages that show the whole path without a script. */
export function prerenderWholePath() {
  return wholePathPages(defineFlow(secondOpinion), wholePath).map(({ page, ...rest }) => ({
    ...rest,
    html: renderToStaticMarkup(page),
  }));
}
