import { language } from '#flow/words/guide.ts';
import { mapWords } from '#interface/mapWords.ts';
import { inSentence } from '../../src/components/inSentence.tsx';
import type { Flow } from '../../src/engine/index.ts';
import { Foot } from '../../src/overview/Foot.tsx';
import { Head } from '../../src/overview/Head.tsx';
import { ownWayId, ownWayOffer } from '../../src/overview/markOwnWay.ts';
import type { Counts } from './countsOf.ts';
import { MapFigure } from './MapFigure.tsx';
import { MapInWords } from './MapInWords.tsx';
import { mapLayout } from './mapLayout.ts';
import type { PathMap } from './pathMap.ts';
import { type NamedWay, wayId } from './waysShown.ts';

interface MapPageProps {
  readonly flow: Flow;
  readonly map: PathMap;
  readonly counts: Counts & { readonly facts: number };
  readonly ways: readonly NamedWay[];
}

const sizes = ['whole', 'larger', 'largest'] as const;
const listId = 'map-in-words';
const mapId = 'map';
const sizeId = 'map-size';

/**
 * The page that shows how the guide decides. Sizes and ways are a matter of style sheets. One small script looks which way
 * the answers in this tab took; without it all else is the same.
 */
export function MapPage({ flow, map, counts, ways }: MapPageProps) {
  /** The classes of a place or a line: one for each way that leads over it. */
  const classOf = (from: string, to?: string) =>
    ways
      .flatMap((way, index) => {
        const at = way.places.indexOf(from);
        const isOn = at !== -1 && (to === undefined || way.places[at + 1] === to);
        return isOn ? [wayId(index)] : [];
      })
      .join(' ');
  return (
    <div className="page">
      <Head flow={flow} />
      <div className="nhsuk-width-container">
        <main className="nhsuk-main-wrapper how">
          <h1>{mapWords.heading}</h1>
          <p>{mapWords.what}</p>
          <p>{mapWords.noMore}</p>
          <p className="no-print">
            {inSentence(mapWords.inWords, <a href={`#${listId}`}>{mapWords.toList}</a>)}
          </p>
          <h2>{mapWords.counts}</h2>
          <p>{mapWords.countsAbout}</p>
          <ul className="counts">
            {Object.entries(mapWords.counted).map(([what, label]) => (
              <li key={what} data-count={what}>
                <strong>
                  {new Intl.NumberFormat(language).format(counts[what as keyof typeof counts])}
                </strong>
                {` ${label}`}
              </li>
            ))}
          </ul>
          <section className="ways no-print">
            <h2>{mapWords.ways}</h2>
            <p hidden id={ownWayOffer} data-first={flow.first}>
              <a className="link-alone" href={`#${ownWayId}`}>
                {mapWords.ownWay}
              </a>
            </p>
            <p>{mapWords.waysAbout}</p>
            <ul>
              {ways.map(({ name }, index) => (
                <li key={name}>
                  <a href={`#${wayId(index)}`} lang="en-GB">
                    {name}
                  </a>
                </li>
              ))}
              <li>
                <a href={`#${mapId}`}>{mapWords.noWay}</a>
              </li>
            </ul>
          </section>
          <p className="way" id={ownWayId} tabIndex={-1}>
            {mapWords.ownWayShown}
          </p>
          {ways.map(({ name }, index) => (
            <p key={name} className="way" id={wayId(index)} tabIndex={-1} lang="en-GB">
              {name}
            </p>
          ))}
          <h2 id={mapId} className="map__heading" tabIndex={-1}>
            {mapWords.map}
          </h2>
          <fieldset className="map" aria-labelledby={sizeId}>
            <legend className="no-print" id={sizeId}>
              {mapWords.size}
            </legend>
            {sizes.map((size) => (
              <input
                key={`${size} input`}
                className="no-print"
                type="radio"
                name="size"
                id={`size-${size}`}
                defaultChecked={size === 'whole'}
              />
            ))}
            <div className="map__sizes no-print">
              {sizes.map((size) => (
                <label key={size} htmlFor={`size-${size}`}>
                  {mapWords.sizes[size]}
                </label>
              ))}
            </div>
            <p className="no-print">
              {mapWords.scroll} <a href={`#on-map-${flow.first}`}>{mapWords.toFirst}</a>
            </p>
            <div className="map__window">
              <MapFigure layout={mapLayout(map)} label={mapWords.mapAbout} classOf={classOf} />
            </div>
          </fieldset>
          <p className="no-print">{mapWords.paper}</p>
          <MapInWords map={map} id={listId} />
        </main>
      </div>
      <Foot flow={flow} />
    </div>
  );
}
