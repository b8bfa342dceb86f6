import { mapWords } from '#interface/mapWords.ts';
import { flow as secondOpinion } from '../../../flows/second-opinion/index.ts';
import { wholePath } from '../../../flows/second-opinion/wholePath.ts';
import { defineFlow } from '../../../src/engine/index.ts';
import { MapFigure } from '../../map/MapFigure.tsx';
import { mapLayout } from '../../map/mapLayout.ts';
import { pathMap } from '../../map/pathMap.ts';
import { pages } from './Page.tsx';

/** The whole path as one picture, drawn from the machine. Each box leads to its words in the pack. */
export function MapOfPath() {
  const flow = defineFlow(secondOpinion);
  const map = pathMap(flow, wholePath);
  const steps = new Set(Object.keys(flow.steps));
  const hrefOf = (place: string) =>
    steps.has(place)
      ? `${pages.steps.file}#step-${place}`
      : `${pages.outcomes.file}#outcome-${place}`;
  return (
    <div className="map">
      <MapFigure
        layout={mapLayout(map)}
        label={mapWords.mapAbout}
        classOf={() => ''}
        hrefOf={hrefOf}
      />
    </div>
  );
}
