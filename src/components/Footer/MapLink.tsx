import { words } from '#interface/words.ts';
import { mapPage } from './mapPage.ts';

/** Leads to the page that shows how the guide decides, which lies beside the others. */
export function MapLink() {
  return (
    <li>
      <a href={`./${mapPage}`}>{words.footer.map}</a>
    </li>
  );
}
