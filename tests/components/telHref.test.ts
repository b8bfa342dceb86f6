import { expect, test } from 'vitest';
import { telHref } from '../../src/components/PhoneNumber/telHref.ts';

test.each([
  ['0800 002 9002', 'tel:+448000029002'],
  ['01223 870008', 'tel:+441223870008'],
  ['(01223) 870-008', 'tel:+441223870008'],
  ['+44 (0)1223 870008', 'tel:+441223870008'],
  ['999', 'tel:999'],
  ['111', 'tel:111'],
])('a person who taps %s dials %s', (number, link) => {
  expect(telHref(number)).toBe(link);
});
