import type { RouteStop, RouteWords } from '../../engine/index.ts';

/**
 * The way as a drawing: a line that runs from one to the next, each with its words beside it. Where there is
 * a wait or a journey, the line is broken, and its words stand there.
 *
 * Accessibility: an ordered list, so that it is read in order, each wait before the stop that it comes before. The signs
 * are not read: they say nothing that the words do not.
 */
export function Route({ allAlong, stops }: RouteWords<string>) {
  return (
    <figure className="route">
      <figcaption className="route__all-along">{allAlong}</figcaption>
      <ol className="route__stops">
        {stops.map(({ who, what, before, sign }) => (
          <li key={`${who} ${what}`}>
            {before === undefined ? null : <p className="route__before">{before}</p>}
            <div className="route__stop">
              <Sign sign={sign} />
              <p className="route__who">{who}</p>
              <p>{what}</p>
            </div>
          </li>
        ))}
      </ol>
    </figure>
  );
}

/** Who it is, drawn with a pen of one width on a field of 44 by 44. */
const strokes: Readonly<Record<RouteStop['sign'], string>> = {
  // One person.
  you: 'M22 11a5 5 0 1 1 0 10a5 5 0 1 1 0-10M12 33c0-12 20-12 20 0z',
  // Two speech bubbles.
  talk: 'M9 12h16v11H16l-4 4v-4H9zM29 18h6v11h-3v4l-4-4h-9v-2',
  // A surgery: a house with a cross.
  gp: 'M10 21L22 11L34 21M13 19v14h18V19M22 21v8M18 25h8',
  // A stethoscope.
  consultant:
    'M14 11h-2v6a6 6 0 0 0 12 0v-6h-2M18 23v4a6 6 0 0 0 12 0v-3M30 18a3 3 0 1 1 0 6a3 3 0 1 1 0-6',
  // Three people.
  team: 'M22 11a4 4 0 1 1 0 8a4 4 0 1 1 0-8M15 32c0-12 14-12 14 0zM12 16a3 3 0 1 0 1 5M9 30c0-4 1-6 3-7M32 16a3 3 0 1 1-1 5M35 30c0-4-1-6-3-7',
  // A telephone receiver, for those who are rung.
  nurse: 'M13 12l4-2l4 7l-3 3c2 4 4 6 7 7l3-3l6 4l-2 5c-10 2-21-11-19-21z',
};

function Sign({ sign }: Pick<RouteStop, 'sign'>) {
  return (
    <svg className="route__sign" viewBox="0 0 44 44" aria-hidden="true" focusable="false">
      <circle cx="22" cy="22" r="21" />
      <path d={strokes[sign]} />
    </svg>
  );
}
