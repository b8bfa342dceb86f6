import { anchorOf } from './anchorOf.ts';
import { type Box, lineHeight, type MapLayout } from './mapLayout.ts';

interface MapFigureProps {
  readonly layout: MapLayout;
  /** What a screen reader calls it. */
  readonly label: string;
  /** The names of the classes of a place, and of a line from one place to another. */
  readonly classOf: (from: string, to?: string) => string;
  /** Where a box leads: to the words of its place. */
  readonly hrefOf?: (place: string) => string;
}

/**
 * The map as a picture: a box for each place, which leads to its words, and a line for each way on with
 * the answers that follow it.
 */
export function MapFigure({
  layout,
  label,
  classOf,
  hrefOf = (place) => `#${anchorOf(place)}`,
}: MapFigureProps) {
  const { width, height, nodes, edges } = layout;
  return (
    <svg className="map__picture" viewBox={`0 0 ${Math.ceil(width)} ${Math.ceil(height)}`}>
      <title>{label}</title>
      <defs>
        <marker
          id="map-arrow"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="8"
          markerHeight="8"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path className="map__arrow" d="M0 0 8 4 0 8z" />
        </marker>
      </defs>
      {edges.map(({ from, to, points }) => (
        <path
          key={`${from} ${to}`}
          className={`map__line ${classOf(from, to)}`}
          data-from={from}
          data-to={to}
          d={curve(points)}
          markerEnd="url(#map-arrow)"
        />
      ))}
      {edges.map((edge) => (
        <g
          key={`${edge.from} ${edge.to}`}
          className={`map__label ${classOf(edge.from, edge.to)}`}
          data-label={`${edge.from} ${edge.to}`}
        >
          <Frame {...edge} round={0} />
          <Lines {...edge} hidden />
        </g>
      ))}
      {nodes.map(({ node, ...box }) => (
        <g
          key={node.id}
          className={`map__node map__node--${node.kind} ${classOf(node.id)}`}
          data-node={node.id}
        >
          <a id={`on-map-${node.id}`} href={hrefOf(node.id)}>
            <Frame {...box} round={node.kind === 'outcome' || node.kind === 'urgent' ? 10 : 2} />
            <Lines {...box} />
          </a>
        </g>
      ))}
    </svg>
  );
}

function Frame({ x, y, width, height, round }: Box & { readonly round: number }) {
  return <rect x={x - width / 2} y={y - height / 2} width={width} height={height} rx={round} />;
}

interface LinesProps extends Box {
  /** Whether a screen reader passes over them: it has the words of each answer in the list. */
  readonly hidden?: boolean;
}

/** Lines of text, all of them in the middle of a box. */
function Lines({ x, y, lines, hidden = false }: LinesProps) {
  const top = y - (lines.length * lineHeight) / 2 + lineHeight * 0.78;
  const placed = lines.map((line, index) => ({ line, at: top + index * lineHeight }));
  return (
    <text textAnchor="middle" {...(hidden ? { 'aria-hidden': true } : {})}>
      {placed.map(({ line, at }, index) => (
        <tspan key={at} x={x} y={at}>
          {/* The space parts the words of two lines where they are copied or searched. */}
          {index === placed.length - 1 ? line : `${line} `}
        </tspan>
      ))}
    </text>
  );
}

type Points = MapLayout['edges'][number]['points'];

/** A line through points, rounded at each. */
function curve(points: Points): string {
  const at = ({ x, y }: Points[number]) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  const [first, ...rest] = points;
  const last = rest.at(-1);
  if (!first || !last) return '';
  const bends = rest.slice(0, -1).map((point, index) => {
    const next = rest[index + 1] ?? last;
    const end =
      index === rest.length - 2 ? next : { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
    return `Q${at(point)} ${at(end)}`;
  });
  return `M${at(first)}${bends.length === 0 ? `L${at(last)}` : bends.join('')}`;
}
