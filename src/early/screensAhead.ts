import { address } from '../engine/addresses.ts';
import type { Flow } from '../engine/flow.ts';
import type { Answers, Journey } from '../engine/journey.ts';
import { onward } from '../engine/navigate.ts';
import { replay } from '../engine/replay.ts';
import { unboundChoices } from './bindChoices.ts';

/** Draws the whole guide as it is for these answers, at the address where they lead. */
export type DrawAt = (answers: Answers, at: string) => string;

/** What stands around a screen, and the screen with its way back. */
interface Drawn {
  readonly header: string;
  readonly screen: string;
  readonly footer: string;
}

/** One screen as a template, for the readers to whom it looks the same. */
interface Ahead {
  readonly step: string;
  readonly attributes: string;
  readonly screen: string;
  readonly readers: string[];
}

/**
 * Templates of every step, and of the outcomes that wait for nothing, drawn by the guide itself. The early script
 * (`early.ts`) shows them until the guide has come, which then goes on in the very same elements.
 *
 * `data-next` says where each option leads (`option:step`), and what it makes of the reader (`option:step:they`);
 * `data-readers` lists the readers for whom the screen is drawn so; the last of a step is for all others. An option
 * after which nothing may be kept is left out: from there on it is for the guide.
 *
 * @returns HTML to stand in a page, the first step first
 */
export function screensAhead(flow: Flow, draw: DrawAt): string {
  const templates: Ahead[] = [];
  const parts = { footer: '', header: '' };
  const seen = new Set<string>();
  const follow: { answers: Answers; reader: string }[] = [{ answers: [], reader: '/' }];
  for (const { answers, reader } of follow) {
    const journey = replay(flow, answers);
    const { at, ended } = journey;
    const urgent = ended && Object.hasOwn(flow.urgentOutcomes, at);
    const step = ended && !urgent ? address.outcome : at;
    if (seen.has(`${step} ${reader}`)) continue;
    seen.add(`${step} ${reader}`);
    const drawn = partsOf(draw(answers, onward(journey)));
    if (urgent) parts.header = drawn.header;
    else if (answers.length > 0) parts.footer = drawn.footer;
    const ways = ended ? [] : waysFrom(flow, journey);
    const attributes = ended
      ? ` data-at="${address.outcome}"${urgent ? ' data-urgent data-next="-"' : ''}`
      : ` data-next="${ways.map(({ way }) => way).join(' ')}"`;
    const same = templates.find((one) => one.step === step && one.screen === drawn.screen);
    if (same) same.readers.push(reader);
    else templates.push({ step, attributes, screen: drawn.screen, readers: [reader] });
    for (const { answer, part } of ways) {
      follow.push({ answers: [...journey.taken, answer], reader: `${reader}${part}` });
    }
  }
  const steps = new Set(templates.map(({ step }) => step));
  return [
    ...[...steps].flatMap((step) => templatesOf(templates.filter((one) => one.step === step))),
    ...Object.entries(parts).map(
      ([part, html]) => `<template data-part="${part}">${html}</template>`,
    ),
  ].join('\n');
}

/** Templates of what one step looks like to its readers. Whoever is not named gets the last, as most see it. */
function templatesOf(looks: readonly Ahead[]): readonly string[] {
  return looks
    .toSorted((one, other) => one.readers.length - other.readers.length)
    .map(({ step, attributes, screen, readers }, index) => {
      const whose = index === looks.length - 1 ? '' : ` data-readers="${readers.join(' ')}"`;
      return `<template data-step="${step}"${attributes}${whose}>${unboundChoices(screen)}</template>`;
    });
}

/** The ways on from where a journey stands, but for those after which nothing may be kept. */
function waysFrom(flow: Flow, journey: Journey) {
  const node = flow.path[journey.at];
  const options = node && 'on' in node ? Object.keys(node.on) : [];
  return options.flatMap((option) => {
    const answer = { step: journey.at, option };
    const next = replay(flow, [...journey.taken, answer]);
    if (flow.keepNothing(next)) return [];
    const isPlain = next.ended && !Object.hasOwn(flow.urgentOutcomes, next.at);
    const changed = changeOfReader(flow, journey, next);
    const to = isPlain ? address.outcome : next.at;
    return [
      {
        answer,
        part: changed === '' ? '' : `${changed}/`,
        way: [option, to, ...(changed === '' ? [] : [changed])].join(':'),
      },
    ];
  });
}

/** What an answer makes of the reader: another voice, or a nation of their own. */
function changeOfReader(flow: Flow, before: Journey, after: Journey): string {
  const [from, to] = [flow.reader(before), flow.reader(after)];
  if (from.voice !== to.voice) return to.voice;
  return from.nations.join() === to.nations.join() ? '' : to.nations.join();
}

/** @throws {Error} where the guide was not drawn as a header, a screen and a footer */
function partsOf(html: string): Drawn {
  const [, header, screen, footer] =
    /^<div class="page">(<header[\s\S]*?<\/header>)([\s\S]*?)(<footer[\s\S]*<\/footer>)?<\/div>$/.exec(
      html,
    ) ?? [];
  if (header === undefined || screen === undefined) {
    throw new Error('The guide is not drawn as a header and a screen');
  }
  // Where Back leads depends on the way that was taken; the early script knows it.
  const anyBack = screen.replace(/(class="nhsuk-back-link" href=")[^"]*/, '$1#');
  return { header, screen: anyBack, footer: footer ?? '' };
}
