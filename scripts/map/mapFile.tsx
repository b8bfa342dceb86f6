import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { facts } from '#flow/evidence/facts.ts';
import { flow as written } from '#flow/index.ts';
import { journeys } from '#flow/journeys.ts';
import { wholePath } from '#flow/wholePath.ts';
import { mapWords } from '#interface/mapWords.ts';
import { title } from '#interface/title.ts';
import { mapPage } from '../../src/components/Footer/mapPage.ts';
import { defineFlow, type Flow } from '../../src/engine/index.ts';
import { headOfPaper } from '../../src/overview/Foot.tsx';
import { ownWayId } from '../../src/overview/markOwnWay.ts';
import { countsOf } from './countsOf.ts';
import { MapPage } from './MapPage.tsx';
import { pathMap } from './pathMap.ts';
import { wayId, waysShown } from './waysShown.ts';

const ownStyles = readFileSync(join(process.cwd(), 'scripts/map/map.css'), 'utf8');

/** The page that shows how the guide decides, as a part of the build. It is drawn from the machine each time. */
export function mapFile(flow: Flow = defineFlow(written)) {
  const map = pathMap(flow, wholePath);
  const counts = { ...countsOf(map, flow.first), facts: Object.keys(facts).length };
  const ways = waysShown(flow, journeys);
  return {
    file: mapPage,
    title: title(mapWords.heading, flow.name),
    styles: [
      `:root{--paper-head:${JSON.stringify(headOfPaper({ flow }))}}`,
      ownStyles,
      ...[ownWayId, ...ways.map((_, index) => wayId(index))].map(stylesOfWay),
    ].join('\n'),
    html: renderToStaticMarkup(<MapPage flow={flow} map={map} counts={counts} ways={ways} />),
  };
}

/** A way stands out by thickness as well as by colour, once its address is asked for. */
function stylesOfWay(id: string): string {
  const on = `#${id}:target~.map .${id}`;
  return `${on}.map__line{stroke:#005eb8;stroke-width:5}
${on}.map__node rect{fill:#fff9c4;stroke:#005eb8;stroke-width:5}
${on}.map__label rect{fill:#fff9c4}
@media (forced-colors:active){${on}.map__line,${on}.map__node rect{stroke:Highlight}}`;
}
