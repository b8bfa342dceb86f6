import { JSDOM } from 'jsdom';
import { renderToStaticMarkup } from 'react-dom/server';
import { advise } from '../../../flows/second-opinion/advise.ts';
import { flow as secondOpinion } from '../../../flows/second-opinion/index.ts';
import { journeys } from '../../../flows/second-opinion/journeys.ts';
import { wholePath } from '../../../flows/second-opinion/wholePath.ts';
import type { EntryStorage } from '../../../src/browser/entryStorage.ts';
import { Blocks } from '../../../src/components/Blocks/Blocks.tsx';
import {
  type Answers,
  address,
  allSpoken,
  defineFlow,
  type Journey,
  type Listener,
  offeredSheets,
  replay,
  say,
  sheetsInOrder,
  type Voice,
} from '../../../src/engine/index.ts';
import { Guide } from '../../../src/guide/Guide.tsx';
import { openJourneyStore } from '../../../src/guide/journeyStore.ts';
import { createLazy } from '../../../src/guide/loading/lazy.ts';
import { wholePathPages } from '../../../src/overview/wholePathPages.tsx';
import * as sheetParts from '../../../src/sheetParts.ts';
import { writtenTexts } from '../../review/editions/textsById.ts';
import { shortestWays, type Way } from '../../ways/shortestWays.ts';

/** A screen as it is drawn for somebody. */
export interface Drawn {
  /** The same before and after a change of words. */
  readonly id: string;
  /** Of a group, a change that several show is shown once. */
  readonly group: string;
  readonly name: string;
  /** What of the page is looked at: what stands around every screen is looked at once. */
  readonly part: 'main' | 'around' | 'before the path';
  readonly html: string;
}

/** The words of the guide, as they are written and as they are drawn. */
export interface WordsDrawn {
  readonly screens: readonly Drawn[];
  readonly texts: Readonly<Record<string, string>>;
}

const flow = defineFlow(secondOpinion);
const toWhom: Readonly<Record<Voice, string>> = { you: 'to the patient', they: 'to a carer' };

/**
 * Draws every screen of the guide, with the words of the project that this file stands in.
 *
 * @param today the day on which it is read: paper says so
 */
export async function wordsDrawn(today: Date): Promise<WordsDrawn> {
  const near = createLazy(async () => sheetParts);
  const outcome = createLazy(async () => ({ advise }));
  await Promise.all([near.settled(), outcome.settled()]);
  const draw = (at: string, answers: Answers) => {
    const store = openJourneyStore(flow, anyStorage, () => 0);
    for (const answer of answers) store.answer(answer);
    return renderToStaticMarkup(
      <Guide
        flow={flow}
        store={store}
        outcome={outcome}
        near={near}
        today={() => today}
        prerenderedAt={at}
        onStartAgain={() => {}}
      />,
    );
  };
  return inBrowser(() => ({
    texts: writtenTexts,
    screens: [
      ...beside(draw),
      ...plainPages(),
      ...onThePath(draw),
      ...wholePlan(),
      ...people(draw),
    ],
  }));
}

/** Sheets look at their address, and at what the browser can do. */
function inBrowser<T>(act: () => T): T {
  const { window } = new JSDOM('', { url: 'https://guide.example/' });
  const names = ['window', 'document', 'navigator', 'location'] as const;
  const before = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  for (const name of names) {
    Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
  }
  try {
    return act();
  } finally {
    for (const [index, name] of names.entries()) {
      const was = before[index];
      if (was) Object.defineProperty(globalThis, name, was);
      else Reflect.deleteProperty(globalThis, name);
    }
  }
}

type Draw = (at: string, answers: Answers) => string;

/** A tab that keeps nothing from before, and in which nothing goes wrong. */
const anyStorage: EntryStorage = {
  available: true,
  read: () => null,
  write: () => true,
  remove: () => {},
};

/** What can be read at any time. */
function beside(draw: Draw): readonly Drawn[] {
  const pages = [
    { id: address.start as string, name: 'Start page' },
    { id: address.urgentHelp as string, name: 'Urgent help' },
    ...flow.about.map(({ id, heading }) => ({ id, name: `Page “${heading}”` })),
  ];
  const around = { id: 'around', group: 'around', name: 'Around every screen: head and foot' };
  return [
    ...pages.map(({ id, name }): Drawn => {
      const html = draw(id, []);
      return { id: `page ${id}`, group: `page ${id}`, name, part: 'main', html };
    }),
    { ...around, part: 'around', html: draw(address.start, []) },
  ];
}

/** The pages for a browser that runs no script, as far as they say more than the screens. */
function plainPages(): readonly Drawn[] {
  return wholePathPages(flow, wholePath).map(({ file, page }) => ({
    id: file,
    group: 'plain pages',
    name: `Plain page ${file}, before its questions`,
    part: 'before the path',
    html: renderToStaticMarkup(page),
  }));
}

/** Every step and outcome in both voices; where it can be, to somebody whose care crosses a border, who is shown all nations. */
function onThePath(draw: Draw): readonly Drawn[] {
  const ways = new Map<string, Way>();
  for (const way of [...shortestWays('acrossBorder'), ...shortestWays()]) {
    const id = `${way.at} ${way.voice}`;
    if (!ways.has(id)) ways.set(id, way);
  }
  return [...ways].map(([id, { at, voice, answers }]) => {
    const step = flow.steps[at];
    const heading = step?.heading ?? wholePath.advise(at, voice).heading;
    const said = say(heading, { voice });
    return {
      id: `path ${id}`,
      group: `path ${at}`,
      name: `${step ? 'Step' : 'Outcome'} “${said}”, ${toWhom[voice]}`,
      part: 'main',
      html: step ? draw(at, answers) : outcomeOf(replay(flow, answers)),
    };
  });
}

/** An outcome at once: on its screen all but the first part waits for a browser to be idle. */
function outcomeOf(journey: Journey): string {
  const listener: Listener = { ...flow.reader(journey), nationNames: flow.nationNames };
  const { heading, blocks } = advise(journey, { interpreter: false });
  const { first, more } = sheetsInOrder(flow, journey);
  const beside = sheetParts.beside.more(journey);
  return renderToStaticMarkup(
    <main>
      <h1>{say(heading, listener)}</h1>
      <Blocks blocks={allSpoken(blocks, listener)} level={2} />
      <ul className="links">
        {[...first, ...more].map(({ id, link }) => (
          <li key={id}>
            <a href={`#/${id}`}>{say(link, listener)}</a>
          </li>
        ))}
      </ul>
      <Blocks blocks={allSpoken(beside ? [beside] : [], listener)} level={2} />
    </main>,
  );
}

/** A plan as nobody has it: with everything that one can say. */
function wholePlan(): readonly Drawn[] {
  const nations = Object.keys(flow.nationNames);
  return (['you', 'they'] as const).map((voice) => {
    const blocks = [...wholePath.advise('plan', voice).blocks, wholePath.more.block];
    const spoken = allSpoken(blocks, { voice, nations, nationNames: flow.nationNames });
    return {
      id: `plan ${voice}`,
      group: 'plan',
      name: `The plan with all that it can say, ${toWhom[voice]}`,
      part: 'main',
      html: renderToStaticMarkup(
        <main>
          <Blocks blocks={spoken} level={2} />
        </main>,
      ),
    };
  });
}

/** What named people come to at the end of their way, with their sheets and letters. */
function people(draw: Draw): readonly Drawn[] {
  return journeys.flatMap(({ name, answers }) => {
    const journey = replay(flow, answers);
    const listener = { ...flow.reader(journey), nationNames: flow.nationNames };
    const sheets = offeredSheets(flow, journey).map(({ id, link }): Drawn => {
      const called = `Sheet “${say(link, listener)}”: ${name}`;
      return {
        id: `sheet ${id}, ${name}`,
        group: 'people',
        name: called,
        part: 'main',
        html: draw(id, answers),
      };
    });
    const end: Drawn = {
      id: `end, ${name}`,
      group: 'people',
      name: `The end of a way: ${name}`,
      part: 'main',
      html: outcomeOf(journey),
    };
    return [end, ...sheets];
  });
}
