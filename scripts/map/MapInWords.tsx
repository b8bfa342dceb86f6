import { mapWords } from '#interface/mapWords.ts';
import { anchorOf } from './anchorOf.ts';
import type { MapNode, PathMap } from './pathMap.ts';

interface MapInWordsProps {
  readonly map: PathMap;
  /** The id of the heading over it. */
  readonly id: string;
}

/** The same as the picture, as headings and lists: for screen readers, and for all who would rather read. */
export function MapInWords({ map, id }: MapInWordsProps) {
  const steps = map.nodes.filter((node) => !isEnd(node));
  const ends = map.nodes.filter(isEnd);
  return (
    <section className="outline">
      <h2 id={id} tabIndex={-1}>
        {mapWords.list}
      </h2>
      <h3>{mapWords.steps}</h3>
      {steps.map((node) => (
        <Step key={node.id} map={map} node={node} />
      ))}
      <h3>{mapWords.outcomes}</h3>
      {ends.map((node) => (
        <End key={node.id} map={map} node={node} />
      ))}
    </section>
  );
}

const isEnd = ({ kind }: MapNode) => kind === 'outcome' || kind === 'urgent';

function Heading({ id, number, heading }: MapNode) {
  return (
    <h4 id={anchorOf(id)} tabIndex={-1}>
      {`${number}. ${heading}`}
    </h4>
  );
}

function Step({ map, node }: { readonly map: PathMap; readonly node: MapNode }) {
  return (
    <>
      <Heading {...node} />
      {node.ticks.length === 0 ? null : (
        <>
          <p>{mapWords.mayTick}</p>
          <ul>
            {node.ticks.map((tick) => (
              <li key={tick}>{tick}</li>
            ))}
          </ul>
        </>
      )}
      <ul>
        {map.options
          .filter(({ from }) => from === node.id)
          .map(({ option, label, to }) => (
            <li key={option} data-option={`${node.id} ${option}`} data-to={to}>
              {`${label}: `}
              <a href={`#${anchorOf(to)}`}>{mapWords.leadsTo(nodeOf(map, to).number)}</a>
            </li>
          ))}
      </ul>
    </>
  );
}

function End({ map, node }: { readonly map: PathMap; readonly node: MapNode }) {
  const from = new Set(map.options.filter(({ to }) => to === node.id).map(({ from }) => from));
  return (
    <>
      <Heading {...node} />
      <p>{mapWords.reachedFrom}</p>
      <ul>
        {[...from].map((id) => (
          <li key={id}>
            <a
              href={`#${anchorOf(id)}`}
            >{`${nodeOf(map, id).number}. ${nodeOf(map, id).heading}`}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

function nodeOf({ nodes }: PathMap, id: string): MapNode {
  const node = nodes.find((one) => one.id === id);
  if (!node) throw new Error(`The map has no ${id}`);
  return node;
}
