import { couldDatesChange, keepingAppointments, wouldWaitingHarm } from '#words/plan/say.ts';
import type { Door } from '../types.ts';
import type { Said } from '../wordTypes.ts';

/** Doors whose first words are to the very team that is called first; they are told there and then. */
export const isTheTeam: ReadonlySet<Door> = new Set(['consultant', 'records', 'childrensUnit']);

/** The first script at a door that is the team itself: it holds what the team has to hear in that call (H4). */
export function asFirstCall({ script: [request = '', ...rest], ...said }: Said): Said {
  const asked = said.asksAboutWaiting ? rest : [...rest, wouldWaitingHarm];
  return { ...said, script: [request, keepingAppointments, couldDatesChange, ...asked] };
}
