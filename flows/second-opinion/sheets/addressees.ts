import type { Door } from '../types.ts';

/** Who can be written to at each door, the first choice first. */
export const addresseesAt = {
  childrensUnit: ['childrensUnit', 'gp'],
  anotherGp: ['gpSurgery'],
  anotherSurgery: ['newSurgery'],
  gpReception: ['gpSurgery'],
  consultant: ['consultant', 'hospitalUnit', 'gp'],
  gpReferral: ['gp', 'hospitalUnit'],
  records: ['consultant', 'gp'],
  otherDoors: ['gp', 'consultant', 'hospitalUnit'],
  privateOrNhs: ['gp'],
  eitherDoor: ['gp', 'hospitalUnit'],
} as const satisfies Readonly<Record<Door, readonly string[]>>;

/** Who can be written to. */
export type Addressee = (typeof addresseesAt)[Door][number] | 'doctorOrTeam' | 'adviceBody';
