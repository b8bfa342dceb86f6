import type { Door } from '../types.ts';

/** Who can be written to at each door, the first choice first. */
export const addresseesAt = {
  childsTeam: ['childsTeam', 'gp'],
  anotherGp: ['gpSurgery', 'newSurgery'],
  raiseIt: ['consultant', 'gp'],
  gpReferral: ['gp', 'consultant'],
  clearAnswer: ['consultant', 'gp'],
  arranged: ['consultant', 'gp'],
  toldNo: ['gp', 'consultant'],
  thinkAgain: ['gp'],
  nhsRoute: ['gp'],
  findOut: ['gp', 'consultant'],
} as const satisfies Readonly<Record<Door, readonly string[]>>;

/** Who can be written to. */
export type Addressee = (typeof addresseesAt)[Door][number] | 'doctorOrTeam' | 'adviceBody';

/** Whether it is the hospital that booked the treatment and knows what waiting may do. */
export function isHospital(addressee: Addressee): boolean {
  return addressee === 'consultant' || addressee === 'childsTeam';
}
