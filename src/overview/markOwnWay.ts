import { type Answers, answerTo } from '../engine/index.ts';

/** What stands out on the map as the reader's own way, by class; and where it is shown, by id. */
export const ownWayId = 'way-own';
/** The offer to show it, which is hidden where there is nothing to show. */
export const ownWayOffer = 'own-way';

/**
 * Marks on the map the way that answers take, up to the place where they end, and offers to show it. An answer that
 * the path does not know ends the way there. Where nothing is answered, nothing is offered.
 *
 * @param map the page that shows how the guide decides
 * @param first the step that every way begins at
 */
export function markOwnWay(map: Document, answers: Answers, first: string): void {
  const places = [first];
  for (const from of places) {
    const option = answerTo(answers, from)?.option;
    const to = option === undefined ? undefined : leadsTo(map, from, option);
    if (to === undefined || places.includes(to)) break;
    places.push(to);
    mark(map, `[data-from="${from}"][data-to="${to}"], [data-label="${from} ${to}"]`);
  }
  if (places.length === 1) return;
  for (const place of places) mark(map, `[data-node="${place}"]`);
  map.getElementById(ownWayOffer)?.removeAttribute('hidden');
}

/** Where an answer leads, as the list below the map says. */
function leadsTo(map: Document, step: string, option: string): string | undefined {
  const answer = map.querySelector<HTMLElement>(`[data-option="${step} ${option}"]`);
  return answer?.dataset['to'];
}

function mark(map: Document, selector: string): void {
  for (const part of map.querySelectorAll(selector)) part.classList.add(ownWayId);
}
