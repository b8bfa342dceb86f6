// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { facts } from '../../flows/second-opinion/evidence/facts.ts';
import { flow } from '../../flows/second-opinion/index.ts';
import { journeys } from '../../flows/second-opinion/journeys.ts';
import { ticks } from '../../flows/second-opinion/machine.ts';
import { wholePath } from '../../flows/second-opinion/wholePath.ts';
import { countsOf } from '../../scripts/map/countsOf.ts';
import { mapFile } from '../../scripts/map/mapFile.tsx';
import { type Box, behindBoxes, mapLayout } from '../../scripts/map/mapLayout.ts';
import { pathMap } from '../../scripts/map/pathMap.ts';
import { waysShown } from '../../scripts/map/waysShown.ts';
import { walkEveryWay } from '../../scripts/ways/everyWay.ts';
import { replay } from '../../src/engine/index.ts';
import { markOwnWay, ownWayId, ownWayOffer } from '../../src/overview/markOwnWay.ts';

/** The map shows all of the path and nothing else, and can be read. */

const map = pathMap(flow, wholePath);
const layout = mapLayout(map);
const routes = Object.entries(flow.path).flatMap(([from, node]) =>
  'on' in node ? Object.entries(node.on).map(([option, to]) => ({ from, option, to })) : [],
);
const file = mapFile();
const page = new DOMParser().parseFromString(file.html, 'text/html');
const textOf = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

test('every step, option and outcome of the machine is on the map, and no other', () => {
  expect(map.nodes.map(({ id }) => id).sort()).toEqual(Object.keys(flow.path).sort());
  const key = ({ from, option, to }: (typeof routes)[number]) => `${from} ${option} ${to}`;
  expect(map.options.map(key).sort()).toEqual(routes.map(key).sort());
});

test('the picture has a box for each place, with its number and its heading', () => {
  for (const { id, number, heading } of map.nodes) {
    expect(textOf(page.querySelector(`svg [data-node="${id}"]`))).toBe(`${number}. ${heading}`);
  }
  expect(page.querySelectorAll('svg [data-node]')).toHaveLength(map.nodes.length);
});

test('the picture has a line for each way on, with every answer that follows it', () => {
  for (const { from, to, label } of map.options) {
    expect(page.querySelectorAll(`svg [data-from="${from}"][data-to="${to}"]`)).toHaveLength(1);
    expect(textOf(page.querySelector(`svg [data-label="${from} ${to}"]`))).toContain(`• ${label}`);
  }
});

test('the list has each place, each answer, and where it leads', () => {
  for (const { id, number, heading } of map.nodes) {
    expect(textOf(page.getElementById(`map-${id}`))).toBe(`${number}. ${heading}`);
  }
  for (const { from, option, label, to } of map.options) {
    const item = page.querySelector(`[data-option="${from} ${option}"]`);
    expect(textOf(item)).toContain(label);
    expect(item?.querySelector('a')?.getAttribute('href')).toBe(`#map-${to}`);
  }
  const ticked = map.nodes.flatMap((node) => node.ticks);
  expect(ticked).toHaveLength(Object.values(ticks).flat().length);
  for (const tick of ticked) expect(textOf(page.querySelector('.outline'))).toContain(tick);
});

test('no box and no label lies on another, and no line lies behind a box', () => {
  const boxes: readonly Box[] = [...layout.nodes, ...layout.edges];
  const apart = (one: Box, other: Box) =>
    Math.abs(one.x - other.x) >= (one.width + other.width) / 2 ||
    Math.abs(one.y - other.y) >= (one.height + other.height) / 2;
  const touching = boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => !apart(one, other))
      .map((other) => [one.lines.join(' '), other.lines.join(' ')]),
  );
  expect(touching).toEqual([]);
  expect(behindBoxes(layout)).toEqual([]);
});

test('letters have at least six points on an A3 sheet', () => {
  const pointsPerMm = 72 / 25.4;
  const scale = Math.min((408 * pointsPerMm) / layout.width, (277 * pointsPerMm) / layout.height);
  expect(12 * scale).toBeGreaterThanOrEqual(6);
});

test('what is counted is what every way through shows', () => {
  const counts = countsOf(map, flow.first);
  const steps = new Set(routes.map(({ from }) => from)).size;
  expect(counts).toEqual({
    steps,
    options: routes.length,
    outcomes: Object.keys(flow.path).length - steps,
    ways: walkEveryWay(flow, () => {}),
  });
  const shown = { ...counts, facts: Object.keys(facts).length };
  for (const [what, count] of Object.entries(shown)) {
    expect(textOf(page.querySelector(`[data-count="${what}"] strong`))).toBe(
      new Intl.NumberFormat('en-GB').format(count),
    );
  }
});

test('a person’s way leads over the places of their journey, and over nothing else', () => {
  const ways = waysShown(flow, journeys);
  expect(ways.map(({ places }) => places.at(-1)).sort()).toEqual(
    [...new Set(journeys.map(({ endsAt }) => endsAt))].sort(),
  );
  ways.forEach(({ places }, index) => {
    const marked = [...page.querySelectorAll(`svg [data-node].way-${index + 1}`)];
    expect(marked.map((one) => one.getAttribute('data-node')).sort()).toEqual([...places].sort());
    expect(page.querySelectorAll(`svg path.way-${index + 1}`)).toHaveLength(places.length - 1);
    expect(file.styles).toContain(`#way-${index + 1}:target`);
  });
});

/** The page as the script leaves it for somebody with these answers. */
function shownTo(answers: Parameters<typeof markOwnWay>[1]) {
  const shown = new DOMParser().parseFromString(file.html, 'text/html');
  markOwnWay(shown, answers, flow.first);
  return {
    places: [...shown.querySelectorAll(`svg [data-node].${ownWayId}`)].map((one) =>
      one.getAttribute('data-node'),
    ),
    lines: [...shown.querySelectorAll<HTMLElement>(`svg path.${ownWayId}`)].map(
      ({ dataset }) => `${dataset['from']} ${dataset['to']}`,
    ),
    isOffered: shown.getElementById(ownWayOffer)?.hidden === false,
  };
}

test('the reader’s own way leads over the places of their journey, as far as it goes', () => {
  for (const { answers } of journeys) {
    for (const given of [answers.slice(0, 1), answers.slice(0, 2), answers]) {
      const journey = replay(flow, given);
      const places = [...journey.taken.map(({ step }) => step), journey.at];
      const shown = shownTo(given);
      expect(shown.isOffered).toBe(true);
      expect(shown.places.toSorted()).toEqual(places.toSorted());
      const lines = places.slice(1).map((to, index) => `${places[index]} ${to}`);
      expect(shown.lines.toSorted()).toEqual(lines.toSorted());
    }
  }
});

test('where nothing is answered, or nothing that the path knows, no way of one’s own is offered', () => {
  const nothing = { places: [], lines: [], isOffered: false };
  expect(shownTo([])).toEqual(nothing);
  expect(shownTo([{ step: flow.first, option: 'gone' }])).toEqual(nothing);
  expect(shownTo([{ step: 'who', option: 'me' }])).toEqual(nothing);
});

test('the page runs nothing of its own', () => {
  expect(file.html).not.toMatch(/<script|\son\w+=|\sstyle=/);
});
