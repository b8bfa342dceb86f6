import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { flow as written } from '#flow/index.ts';
import { wholePath } from '#flow/wholePath.ts';
import { title } from '#interface/title.ts';
import type { EntryStorage } from './browser/entryStorage.ts';
import { linksToPages } from './browser/linksToPages.ts';
import { address, defineFlow, say } from './engine/index.ts';
import { Guide } from './guide/Guide.tsx';
import { openJourneyStore } from './guide/journeyStore.ts';
import { createLazy } from './guide/loading/lazy.ts';
import { wholePathPages } from './overview/wholePathPages.tsx';
import * as sheetParts from './sheetParts.ts';

/** A tab that keeps everything, so that no screen tells of a fault. */
const anyStorage: EntryStorage = {
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
  /** The question that the start page leads to, which stands beside it until it is asked for. */
  readonly question?: { readonly step: string; readonly html: string };
}

/**
 * The screens that help before any answer: the start page with the first question, urgent help, and what there is to
 * read about the guide. Run at build; a flow that is wrong fails there, with the node's name.
 */
export async function prerender(): Promise<readonly Prerendered[]> {
  const flow = defineFlow(written);
  const outcome = createLazy(() => new Promise<never>(() => {}));
  const near = createLazy(async () => sheetParts);
  await near.settled();
  const screens = [
    { id: address.urgentHelp, heading: say(flow.urgentHelp.heading, { voice: 'you' }) },
    ...flow.about,
  ];
  const files = new Map([
    [address.start as string, './'],
    ...screens.map(({ id }) => [id, `./${id}.html`] as const),
  ]);
  const draw = (at: string) =>
    renderToString(
      <Guide
        flow={flow}
        store={openJourneyStore(flow, anyStorage, () => 0)}
        outcome={outcome}
        near={near}
        // Not past any date: whether a check is due is for the day on which the page is read.
        today={() => new Date(flow.checkedOn)}
        prerenderedAt={at}
        onStartAgain={() => {}}
      />,
    );
  const first = flow.first;
  // Back from the first question is this page, whose other links are pages of their own.
  const besideStart = new Map([...files].filter(([at]) => at !== address.start));
  return [
    {
      file: 'index.html',
      address: address.start,
      title: flow.name,
      html: withPlainWay(linksToPages(draw(address.start), files), first),
      question: { step: first, html: linksToPages(draw(first), besideStart) },
    },
    ...screens.map(({ id, heading }) => ({
      file: `${id}.html`,
      address: id,
      title: title(heading, flow.name),
      html: linksToPages(draw(id), files),
    })),
  ];
}

/**
 * The start page with a second way on, to the whole path, in place of the first where no script runs or the browser is too
 * old: `index.html` shows one of the two.
 *
 * @throws {Error} where the start page has no way on
 */
function withPlainWay(html: string, step: string): string {
  const wayOn = new RegExp(`(<a class="nhsuk-button" href=")#/${step}("[^>]*>[^<]*</a>)`);
  if (!wayOn.test(html)) throw new Error(`The start page does not lead to ${step}`);
  return html.replace(wayOn, (link, before: string, after: string) => {
    const called = (name: string, html: string) =>
      html.replace('"nhsuk-button"', `"nhsuk-button ${name}"`);
    return called('guide-way', link) + called('plain-way', before + wholePathFile + after);
  });
}

/** The pages that show the whole path without a script. */
export function prerenderWholePath() {
  return wholePathPages(defineFlow(written), wholePath).map(({ page, ...rest }) => ({
    ...rest,
    html: renderToStaticMarkup(page),
  }));
}
