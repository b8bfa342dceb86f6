import { Graph, layout } from '@dagrejs/dagre';
import type { MapNode, MapOption, PathMap } from './pathMap.ts';
import { wrapped } from './wrapped.ts';

/** A rectangle by its middle, with the lines that stand in it. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}
export interface PlacedNode extends Box {
  readonly node: MapNode;
}
/** A line from one box to another, with the answers that follow it. */
export interface PlacedEdge extends Box {
  readonly from: string;
  readonly to: string;
  readonly options: readonly MapOption[];
  readonly points: readonly { readonly x: number; readonly y: number }[];
}
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

/** Height of a line of letters, in units of the picture. Letters are 12 units high. */
export const lineHeight = 13;
/** A little more than letters take on average, so that no font runs out of its box. */
const letterWidth = 5.7;
const padding = { x: 5, y: 3 };
/** How many letters a line has at most. */
const lettersInNode = 26;
const lettersOnEdge = { few: 22, many: 36 };

/**
 * Places the boxes, the lines and their labels, so that none lies on another. The layout depends on the order in which
 * it is told of the lines, so several orders are tried, and the one is taken whose lines lie behind the fewest boxes.
 */
export function mapLayout(map: PathMap): MapLayout {
  const edges = edgesOf(map.options);
  const [best] = Array.from({ length: edges.length }, (_, turn) => [
    ...edges.slice(turn),
    ...edges.slice(0, turn),
  ])
    .flatMap((order) => [order, order.toReversed()])
    .map((order) => laidOut(map, order))
    .map((layout) => ({ layout, hidden: behindBoxes(layout).length }))
    .sort((one, other) => one.hidden - other.hidden || sheetOf(one) - sheetOf(other));
  if (!best) throw new Error('There is nothing to draw');
  return best.layout;
}

/** How large an A-size sheet has to be, on its side, to hold a layout. */
function sheetOf({ layout }: { readonly layout: MapLayout }): number {
  return Math.max(layout.width, layout.height * Math.SQRT2);
}

/** The lines that somewhere lie behind a box to which they do not lead, each with that box. */
export function behindBoxes({ nodes, edges }: MapLayout): readonly string[] {
  return edges.flatMap(({ from, to, points }) =>
    nodes
      .filter(({ node }) => node.id !== from && node.id !== to)
      .filter((box) => along(points).some((point) => isIn(box, point)))
      .map(({ node }) => `${from} ${to} behind ${node.id}`),
  );
}

type Point = PlacedEdge['points'][number];

/** Points close together on a line. */
function along(points: readonly Point[]): readonly Point[] {
  return points.slice(1).flatMap((end, index) => {
    const start = points[index] ?? end;
    const steps = Math.ceil(Math.hypot(end.x - start.x, end.y - start.y) / 4);
    return Array.from({ length: steps + 1 }, (_, step) => ({
      x: start.x + ((end.x - start.x) * step) / Math.max(1, steps),
      y: start.y + ((end.y - start.y) * step) / Math.max(1, steps),
    }));
  });
}

function isIn(box: Box, { x, y }: Point): boolean {
  return Math.abs(x - box.x) < box.width / 2 && Math.abs(y - box.y) < box.height / 2;
}

function laidOut({ nodes }: PathMap, edges: ReturnType<typeof edgesOf>): MapLayout {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'TB', nodesep: 8, edgesep: 5, ranksep: 6, marginx: 4, marginy: 4 });
  const lines = new Map<string, readonly string[]>();
  for (const node of nodes) {
    const text = wrapped(`${node.number}. ${node.heading}`, lettersInNode);
    lines.set(node.id, text);
    graph.setNode(node.id, { ...sizeOf(text), label: node.id });
  }
  for (const { from, to, lines } of edges) {
    graph.setEdge(from, to, { ...sizeOf(lines), labelpos: 'c' });
  }
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    nodes: nodes.map((node) => ({
      ...boxOf(graph.node(node.id)),
      node,
      lines: lines.get(node.id) ?? [],
    })),
    edges: edges.map((edge) => {
      const placed = graph.edge(edge.from, edge.to);
      return { ...edge, ...boxOf(placed), points: placed.points ?? [] };
    }),
  };
}

/** Options of a step that lead to the same place share a line. */
function edgesOf(options: readonly MapOption[]) {
  const together = new Map<string, MapOption[]>();
  for (const option of options) {
    const key = `${option.from} ${option.to}`;
    together.set(key, [...(together.get(key) ?? []), option]);
  }
  return [...together.values()].map((same) => {
    const [{ from, to }] = same as [MapOption];
    // Many answers would make a tall label, and push all below it further down.
    const letters = lettersOnEdge[same.length > 3 ? 'many' : 'few'];
    const lines = same.flatMap(({ label }) =>
      wrapped(label, letters).map((line, index) => (index === 0 ? `• ${line}` : line)),
    );
    return { from, to, options: same, lines };
  });
}

function sizeOf(lines: readonly string[]) {
  const letters = Math.max(...lines.map(({ length }) => length));
  return {
    width: Math.ceil(letters * letterWidth) + 2 * padding.x,
    height: lines.length * lineHeight + 2 * padding.y,
  };
}

/** @throws {Error} where something was not placed */
function boxOf({ x, y, width, height }: Partial<Omit<Box, 'lines'>>) {
  if (x === undefined || y === undefined || width === undefined || height === undefined) {
    throw new Error('A part of the map has no place');
  }
  return { x, y, width, height };
}
