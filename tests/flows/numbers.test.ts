import { expect, test } from 'vitest';
import { contactsRestOn } from '../../flows/second-opinion/evidence/contactsRestOn.ts';
import { facts } from '../../flows/second-opinion/evidence/facts.ts';
import * as services from '../../flows/second-opinion/services.ts';
import { valueAt } from '../../scripts/build/organisation/valueAt.ts';

/** The number of a service, with the fact that says so. */
const numbers = Object.entries(contactsRestOn).flatMap(([id, fact]) => {
  const number = valueAt(services, `${id}.number`);
  return typeof number === 'string' ? [{ id, fact, number, says: facts[fact].says }] : [];
});

test('there are numbers to compare', () => {
  expect(numbers.length).toBeGreaterThan(8);
});

test.each(numbers)(
  'A person who calls $id has the number that fact $fact names: $number',
  ({ number, says }) => {
    expect(says).toContain(number);
  },
);
