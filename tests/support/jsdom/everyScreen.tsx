import { readFileSync } from 'node:fs';
import { act, cleanup, render } from '@testing-library/react';
import { recallWords } from '#interface/recallWords.ts';
import { advise } from '../../../flows/second-opinion/advise.ts';
import { flow } from '../../../flows/second-opinion/index.ts';
import { journeys } from '../../../flows/second-opinion/journeys.ts';
import { nations } from '../../../flows/second-opinion/services.ts';
import { noLine } from '../../../scripts/build/pages/noLine.ts';
import { notFoundHtml } from '../../../scripts/build/pages/notFoundPage.ts';
import { type Publisher, withShellWords } from '../../../scripts/build/pages/shellWords.ts';
import { shortestWays } from '../../../scripts/ways/shortestWays.ts';
import { type Answers, address, replay } from '../../../src/engine/index.ts';
import { App } from '../../../src/guide/App.tsx';
import { openJourneyStore } from '../../../src/guide/journeyStore.ts';
import { createLazy } from '../../../src/guide/loading/lazy.ts';
import { OutOfDateScreen } from '../../../src/offline/OutOfDateScreen.tsx';
import { noLineHtml } from '../../../src/offline/worker/noLine.ts';
import { prerenderWholePath } from '../../../src/prerender.tsx';
import * as sheetParts from '../../../src/sheetParts.ts';
import { offeredIds } from '../sample/sheetsOf.ts';
import { fakeStorage } from './renderGuide.tsx';

/** A screen as somebody may see it: what it is called in a report, and what stands on it. */
export interface SeenScreen {
  readonly group: 'Before the questions' | 'Steps' | 'Outcomes' | 'Plans' | 'Extras' | 'Pages';
  /** The same for all who see the same screen: nations, and for extras journeys, differ. */
  readonly name: string;
  /** The answers that led there; none for what can be seen from anywhere. */
  readonly answers: Answers;
  readonly main: Element;
}

const everywhere = [...Object.keys(nations), 'acrossBorder'];

/**
 * Draws every screen of the guide, each step and outcome in each voice and for each nation, and hands it over. It
 * needs jsdom. A screen is gone when the next is drawn.
 *
 * @param places where care is given; somebody treated across a border is shown what all nations have
 */
export async function seeEveryScreen(
  see: (screen: SeenScreen) => void,
  places: readonly string[] = everywhere,
): Promise<void> {
  const outcome = createLazy(async () => ({ advise }));
  const near = createLazy(async () => sheetParts);
  await Promise.all([outcome.settled(), near.settled()]);

  /** Draws the screen at an address after some answers, and hands over what it holds. */
  const draw = async (group: SeenScreen['group'], name: string, answers: Answers, at: string) => {
    window.history.replaceState(null, '', at === '' ? '/' : `/#/${at}`);
    const store = openJourneyStore(flow, fakeStorage(null), () => 0);
    for (const answer of answers) store.answer(answer);
    const today = () => new Date(flow.checkedOn);
    await act(async () => {
      render(<App flow={flow} store={store} outcome={outcome} near={near} today={today} />);
    });
    handOver(group, name, answers);
  };
  const handOver = (group: SeenScreen['group'], name: string, answers: Answers = []) => {
    const main = document.querySelector('main');
    if (!main) throw new Error(`${name} has no main part`);
    see({ group, name, answers, main });
    cleanup();
  };

  await draw('Before the questions', 'Start page', [], address.start);
  await draw('Before the questions', 'Get urgent help', [], address.urgentHelp);
  for (const { at, answers, voice } of places.flatMap(shortestWays)) {
    const ends = !('on' in (flow.path[at] ?? {}));
    if (at === 'plan') continue;
    const name = `${at} (${voice})`;
    await draw(ends ? 'Outcomes' : 'Steps', name, answers, ends ? address.outcome : at);
  }
  for (const { name, answers } of journeys) {
    const journey = replay(flow, answers);
    const { voice } = flow.reader(journey);
    if (journey.at === 'plan') await draw('Plans', name, answers, address.outcome);
    else await draw('Outcomes', `${journey.at} (${voice})`, answers, address.outcome);
    for (const extra of offeredIds(journey)) {
      await draw('Extras', `${extra} (${voice})`, answers, extra);
    }
  }
  for (const { id, heading } of flow.about) await draw('Pages', heading, [], id);
  await draw('Pages', 'An address that is not there', [], 'no-such-screen');

  const { supportLine } = flow.organisation;
  render(
    <OutOfDateScreen
      guideName={flow.name}
      supportLine={supportLine.number}
      whenUnwell={flow.whenUnwell}
      getUpToDate={async () => false}
    />,
  );
  handOver('Pages', recallWords.heading);
  for (const { title, html } of prerenderWholePath()) {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    see({ group: 'Pages', name: title, answers: [], main: body.querySelector('main') ?? body });
  }
  see({ group: 'Pages', name: 'If the guide does not start', answers: [], main: withoutScript() });
  see({ group: 'Pages', name: '404.html', answers: [], main: pageNotFound() });
  see({ group: 'Pages', name: 'Without a line', answers: [], main: withoutLine() });
}

/** What index.html says to a browser that cannot run the guide. */
function withoutScript(): Element {
  const html = withShellWords(readFileSync('index.html', 'utf8'), publisher());
  const page = new DOMParser().parseFromString(html, 'text/html');
  const aside = page.querySelector('#without-script');
  if (!aside) throw new Error('index.html has nothing for a browser that cannot run the guide');
  return aside;
}

/** What the build writes as 404.html. */
function pageNotFound(): Element {
  const { body } = new DOMParser().parseFromString(notFoundHtml(publisher()), 'text/html');
  // Nobody reads what a script says to a browser.
  for (const script of body.querySelectorAll('script')) script.remove();
  return body;
}

/** What the worker says where there is no line, with all that may be left. */
function withoutLine(): Element {
  const words = noLine(publisher());
  const html = noLineHtml(words, 'https://guide.example.org/', Object.keys(words.ways));
  return new DOMParser().parseFromString(html, 'text/html').body;
}

function publisher(): Publisher {
  const { name, supportLine } = flow.organisation;
  return { name, supportLine: { number: supportLine.number ?? '' } };
}
