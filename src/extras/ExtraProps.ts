import type { FlowExtras } from '../flow/extras.ts';

/** What each screen of an extra is given. The rest it takes from the guide it stands in. */
export interface ExtraProps {
  readonly extras: FlowExtras;
}
