import { renderToString } from 'react-dom/server';
import { secondOpinion } from '../flows/second-opinion/index.ts';
import { openJourneyStore } from './browser/journeyStore.ts';
import { openNearby } from './browser/nearby.ts';
import type { TabStorage } from './browser/tabStorage.ts';
import { address } from './flow/addresses.ts';
import { defineFlow } from './flow/defineFlow.ts';
import { say } from './flow/spoken.ts';
import { Guide } from './Guide.tsx';

const noStorage: TabStorage = {
  available: false,
  read: () => null,
  write: () => false,
  remove: () => {},
};

/** A screen as it stands in a page of its own, for people whose script has not come yet or never does. */
export interface Prerendered {
  readonly file: string;
  readonly address: string;
  readonly title: string;
  readonly html: string;
}

/**
 * The screens that help before any answer: the start page and urgent help. Run at build; a flow that is wrong
 * fails there, with the node's name.
 */
export function prerender(): readonly Prerendered[] {
  const flow = defineFlow(secondOpinion);
  const draw = (at: string) =>
    renderToString(
      <Guide
        flow={flow}
        store={openJourneyStore(flow, noStorage, () => 0)}
        outcome={openNearby(() => new Promise<never>(() => {}))}
        near={openNearby(() => new Promise<never>(() => {}))}
        // Not past any date: whether a check is due is for the day on which the page is read.
        today={() => new Date(flow.checkedOn)}
        prerenderedAt={at}
        onStartAgain={() => {}}
      />,
    );
  const urgentHelp = say(flow.urgentHelp.heading, { voice: 'you' });
  return [
    {
      file: 'index.html',
      address: address.start,
      title: flow.name,
      html: draw(address.start),
    },
    {
      file: `${address.urgentHelp}.html`,
      address: address.urgentHelp,
      title: `${urgentHelp} – ${flow.name}`,
      html: draw(address.urgentHelp),
    },
  ];
}
