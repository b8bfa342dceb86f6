import { describe, expect, test } from 'vitest';
import { transition } from 'xstate';
import { wholePathWords } from '#interface/wholePathWords.ts';
import { outcomes } from '#words/outcomes.ts';
import { advise } from '../../flows/second-opinion/advise.ts';
import { doorOf, readAnswers } from '../../flows/second-opinion/answers.ts';
import { flow } from '../../flows/second-opinion/index.ts';
import { journeys } from '../../flows/second-opinion/journeys.ts';
import { doorPart } from '../../flows/second-opinion/plan/sections/doFirst.ts';
import { nations } from '../../flows/second-opinion/services.ts';
import { wholePath } from '../../flows/second-opinion/wholePath.ts';
import { visitTexts } from '../../scripts/words/textsOf.ts';
import { partId } from '../../src/components/Heading/partId.ts';
import { telHref } from '../../src/components/PhoneNumber/telHref.ts';
import { type Block, type Journey, replay, say, type Voice } from '../../src/engine/index.ts';
import { pageFiles } from '../../src/overview/sections.ts';
import { prerenderWholePath } from '../../src/prerender.tsx';
import { namesOfNations, neverList, sentencesOf, wordsIn } from '../support/words/neverList.ts';

/** The pages for a person whose browser runs no script: nothing of the path may be missing there. */

const voices = ['you', 'they'] as const satisfies readonly Voice[];
const files = prerenderWholePath();
const pages = Object.fromEntries(
  voices.map((voice) => {
    const { html = '' } = files.find(({ file }) => file === pageFiles[voice]) ?? {};
    return [voice, new DOMParser().parseFromString(html, 'text/html')];
  }),
) as Record<Voice, Document>;
const onPath = Object.keys(flow.path);
const numbers = '.block__number';
const all = (within: ParentNode, selector: string) => [...within.querySelectorAll(selector)];
const text = (element: Element | null | undefined) => element?.textContent?.trim() ?? '';

/** The sections of a page by the id of their step or outcome. */
function sectionsOn(page: Document): Map<string, Element> {
  return new Map(
    all(page, 'section.step').map((section) => [section.querySelector('h2')?.id ?? '', section]),
  );
}

/** Where the machine goes from a step with an option. */
function next(step: string, option: string): string {
  const here = flow.machine().resolveState({ value: step, context: {} });
  return String(transition(flow.machine(), here, { type: option })[0].value);
}

/** The answers of a step, as links. */
function optionsOf(section: Element): Element[] {
  return all(section, 'a.choices__label');
}

test('a person finds every step and every outcome on one page or the other, once', () => {
  const found = voices.flatMap((voice) => [...sectionsOn(pages[voice]).keys()]);
  expect([...new Set(found)].sort()).toEqual([...onPath].sort());
  for (const voice of voices) {
    const ids = all(pages[voice], '[id]').map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  }
});

test.each(voices)('every answer on the page for “%s” leads where the machine says', (voice) => {
  const page = pages[voice];
  let links = 0;
  for (const [step, section] of sectionsOn(page)) {
    const node = flow.path[step];
    const words = flow.steps[step];
    if (!node || !('on' in node) || !words) {
      expect(optionsOf(section), step).toEqual([]);
      continue;
    }
    const labels = words.kind === 'advice' ? words.ways : words.choices;
    const options = Object.keys(words.kind === 'many' ? node.on : labels);
    expect([...options].sort()).toEqual(Object.keys(node.on).sort());
    expect(optionsOf(section)).toHaveLength(options.length);
    for (const [index, link] of optionsOf(section).entries()) {
      const option = options[index] ?? '';
      const [file, id = ''] = (link.getAttribute('href') ?? '').split('#');
      const there = voices.find((one) => file === `./${pageFiles[one]}`) ?? voice;
      const target = sectionsOn(pages[there]).get(id);
      const number = text(target?.querySelector(`h2 ${numbers}`));
      expect(id, `${step} ${option}`).toBe(next(step, option));
      expect(number, `${step} ${option}`).not.toBe('');
      expect(text(link)).toContain(wholePathWords.goTo(Number(number)).slice(0, -1));
      if (words.kind !== 'many' && labels[option]) {
        expect(text(link)).toContain(say(labels[option].label, { voice }));
      }
      links += 1;
    }
  }
  expect(links).toBeGreaterThan(60);
});

test('a person who simply reads on comes from the last question to the plan, and to a death last', () => {
  for (const voice of voices) {
    const order = [...sectionsOn(pages[voice]).keys()];
    expect(order.slice(0, 2)).toEqual(['rightNow', 'callEmergency']);
    expect(order[order.indexOf('delay') + 1]).toBe('plan');
  }
  expect([...sectionsOn(pages.they).keys()].at(-1)).toBe('afterADeath');
});

test('only the answer to who asks leads to the other page', () => {
  const away = voices.map((voice) =>
    [...sectionsOn(pages[voice])].flatMap(([step, section]) =>
      optionsOf(section)
        .filter((link) => !link.getAttribute('href')?.startsWith('#'))
        .map((link) => `${step}: ${link.getAttribute('href')}`),
    ),
  );
  expect(away).toEqual([
    ['agreed', 'canDecide', 'agreed', 'parental', 'afterADeath'].map(
      (step) => `who: ./${pageFiles.they}#${step}`,
    ),
    ['mind', 'task'].map((step) => `who: ./${pageFiles.you}#${step}`),
  ]);
});

/** A patient who explains what they want at length, but for one answer. */
function journeyWith(step: string, option: string): Journey {
  const usual = {
    rightNow: 'none',
    nation: 'england',
    who: 'me',
    mind: 'doubtDiagnosis',
    whose: 'consultant',
    asked: 'explained',
    treatment: 'waiting',
    delay: 'notYet',
  };
  const answers = Object.entries({ ...usual, [step]: option });
  return replay(
    flow,
    answers.map(([step, option]) => ({ step, option })),
  );
}

test.each([
  ['mind', 'noAnswer'],
  ['mind', 'toldNo'],
  ['whose', 'gp'],
  ['whose', 'private'],
  ['asked', 'explained'],
  ['asked', 'agreed'],
  ['asked', 'noClearAnswer'],
  ['asked', 'refused'],
])(
  'a person who answers %s with %s is told which part of the plan says who to ask',
  (step, option) => {
    const journey = journeyWith(step, option);
    expect(journey.at).toBe('plan');
    const page = pages[flow.reader(journey).voice];
    const words = flow.steps[step];
    const options = words?.kind === 'question' ? Object.keys(words.choices) : [];
    const section = sectionsOn(page).get(step);
    const choice = all(section ?? page, '.choices li')[options.indexOf(option)];
    const href = choice?.querySelector('p a')?.getAttribute('href');
    expect(href).toBe(`#${partId(doorPart(doorOf(readAnswers(journey))))}`);
    expect(page.querySelector(href ?? '')).not.toBeNull();
  },
);

test.each(voices)(
  'each thing to choose among others is named on the page for “%s”, and in its plan',
  (voice) => {
    for (const [step, ticks] of Object.entries(flow.ticks)) {
      const words = flow.steps[step];
      const section = sectionsOn(pages[voice]).get(step);
      const choices = words?.kind === 'many' ? words.choices : {};
      const inPlan = pages[voice].getElementById(partId('matters'))?.closest('.block');
      for (const tick of ticks) {
        const label = say(choices[tick]?.label ?? tick, { voice });
        expect(text(section)).toContain(label);
        expect(text(inPlan), `${step} ${tick}`).toContain(label);
      }
    }
  },
);

test.each(voices)('every link on the page for “%s” leads somewhere', (voice) => {
  const inBuild = new Set([
    './',
    './urgent-help.html',
    ...voices.map((one) => `./${pageFiles[one]}`),
  ]);
  const hrefs = all(pages[voice], 'a').map((link) => link.getAttribute('href') ?? '');
  const nowhere = hrefs.filter((href) => {
    if (/^(tel:\+?\d+|https:\/\/\S+)$/.test(href)) return false;
    const [file = '', id] = href.split('#');
    const other = voices.find((one) => file === `./${pageFiles[one]}`);
    const page = file === '' ? pages[voice] : other && pages[other];
    if (file !== '' && !inBuild.has(file)) return true;
    return id !== undefined && !page?.getElementById(id);
  });
  expect(hrefs.length).toBeGreaterThan(150);
  expect(nowhere).toEqual([]);
});

test.each(voices)('the page for “%s” needs nothing that a browser has to run', (voice) => {
  const dead =
    'form, button, input, select, textarea, script, template, details, [style], [onclick]';
  expect(all(pages[voice], dead)).toEqual([]);
  expect(all(pages[voice], 'a[href^="#/"]')).toEqual([]);
});

describe('a person in any nation', () => {
  const bodies = Object.entries(nations).map(([, { name, urgent, adviceBody }]) => ({
    name,
    contacts: [...urgent, adviceBody],
  }));

  test.each(voices)(
    'finds their numbers on the page for “%s”, in the plan and under its name',
    (voice) => {
      const section = sectionsOn(pages[voice]).get('plan');
      for (const { name, contacts } of bodies) {
        const theirs = all(section ?? pages[voice], '.nation').filter(
          (one) => text(one.querySelector('h3, h4, h5, h6')) === name,
        );
        for (const contact of contacts) {
          const cards = theirs.flatMap((one) => all(one, '.contact'));
          const card = cards.find((one) => text(one).includes(contact.name));
          expect(card, `${name}: ${contact.name}`).toBeDefined();
          if (contact.number === undefined) continue;
          const link = card?.querySelector(`a[href="${telHref(contact.number)}"]`);
          expect(text(link), `${name}: ${contact.name}`).toBe(contact.number);
        }
      }
      expect(bodies).toHaveLength(4);
    },
  );

  test.each(voices)(
    'meets a service of another nation on the page for “%s” only under its name',
    (voice) => {
      for (const one of all(pages[voice], '.nation')) {
        const name = text(one.querySelector('h3, h4, h5, h6'));
        const id = Object.entries(nations).find(([, nation]) => nation.name === name)?.[0];
        const foreign = Object.entries(namesOfNations).filter(
          ([nation, names]) => nation !== id && names.test(text(one)),
        );
        expect(foreign, name).toEqual([]);
      }
      const rest = pages[voice].cloneNode(true) as Document;
      for (const one of all(rest, '.nation')) one.remove();
      for (const names of Object.values(namesOfNations)) expect(text(rest.body)).not.toMatch(names);
    },
  );
});

describe('words', () => {
  const leaves = 'p, li, dt, dd, h1, h2, h3, h4, h5, h6, figcaption, a';
  const sentences = voices.flatMap((voice) =>
    all(pages[voice], leaves)
      .filter((one) => !one.querySelector(leaves) || one.matches('p'))
      .flatMap((one) => {
        const number = text(one.querySelector(numbers));
        return sentencesOf(
          text(one)
            .slice(number.length)
            .replace(/ \(go to .*\)$/, ''),
        );
      }),
  );

  test('there are words to judge', () => expect(sentences.length).toBeGreaterThan(1000));

  test.each(Object.entries(neverList))('no sentence %s', (_law, caught) => {
    expect(sentences.filter((sentence) => caught.test(sentence))).toEqual([]);
  });

  test('no sentence has more than 20 words', () => {
    expect(sentences.filter((sentence) => wordsIn(sentence) > 20)).toEqual([]);
  });
});

/** Every text of these blocks that a person with this voice would read. */
function textsOf(blocks: readonly Block[], voice: Voice): string[] {
  const texts: string[] = [];
  visitTexts(blocks, (each) => {
    texts.push(typeof each === 'string' ? each : each[voice]);
  });
  return texts;
}

test.each(voices)(
  'a person reads on the page for “%s” all that a step or an outcome says',
  (voice) => {
    for (const [id, section] of sectionsOn(pages[voice])) {
      const words = flow.steps[id] ?? (id in outcomes ? wholePath.advise(id, voice) : undefined);
      const said = textsOf(
        (words?.blocks ?? []).map(({ links: _onlyInTheGuide, ...block }) => block),
        voice,
      );
      expect(
        said.filter((one) => !text(section).includes(one)),
        id,
      ).toEqual([]);
    }
  },
);

describe('a person finds in the plan on the page all that a plan of their own would say', () => {
  // Where all nations are shown, as they are on the page.
  const people = journeys
    .filter(({ endsAt }) => endsAt === 'plan')
    .map(({ name, answers }) => {
      const elsewhere = answers.map((answer) =>
        answer.step === 'nation' ? { ...answer, option: 'acrossBorder' } : answer,
      );
      return [name, replay(flow, elsewhere)] as const;
    });

  test.each(people)('%s', (_, journey) => {
    const { voice } = flow.reader(journey);
    const section = sectionsOn(pages[voice]).get('plan');
    // Headings and links differ, since each situation has one of its own.
    const pieces = textsOf(
      advise(journey).blocks.flatMap(function within(block): Block[] {
        const { heading: _heading, links: _links, parts = [], ...rest } = block;
        return [rest, ...parts.flatMap(within)];
      }),
      voice,
    );
    expect(pieces.length).toBeGreaterThan(20);
    expect(pieces.filter((one) => !text(section).includes(one))).toEqual([]);
  });
});
