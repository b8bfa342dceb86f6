/** Runs on the page that shows how the guide decides, and takes nothing from the journey but the answers in this tab. */

import { openTabStorage } from '../browser/entryStorage.ts';
import { readSaved } from '../engine/index.ts';
import { markOwnWay, ownWayOffer } from './markOwnWay.ts';

const first = document.getElementById(ownWayOffer)?.dataset['first'];
const saved = readSaved(openTabStorage().read(), Date.now());
if (first !== undefined && saved.found === 'answers') markOwnWay(document, saved.answers, first);
