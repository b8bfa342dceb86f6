import type { RouteWords } from '../flow/words.ts';

/** The way as a drawing: a line that runs from one to the next, each with its words beside it. */
export function Route({ allAlong, stops }: RouteWords<string>) {
  return (
    <figure className="route">
      <figcaption>{allAlong}</figcaption>
      <ol>
        {stops.map(({ who, what, before }) => (
          <li key={who}>
            {before === undefined ? null : <p>{before}</p>}
            <p>{who}</p>
            <p>{what}</p>
          </li>
        ))}
      </ol>
    </figure>
  );
}
