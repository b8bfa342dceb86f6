import { describe, expect, test } from 'vitest';
import {
  contactOn,
  isOver,
  type Organisation,
  organisationOn,
  spoken,
} from '../../src/engine/index.ts';

const link = { text: 'advice.example', href: 'https://advice.example/' };
const site = { text: 'charity.example', href: 'https://charity.example/' };
const adviser = { name: 'Advice', number: '0808 157 0123', checkBy: '2027-05-22', link } as const;
const lastMoment = new Date('2027-05-22T23:59:59');
const dayAfter = new Date('2027-05-23T00:00:00');

test('a day is over at midnight, where the person is', () => {
  expect(isOver('2027-05-22', lastMoment)).toBe(false);
  expect(isOver('2027-05-22', dayAfter)).toBe(true);
});

describe('A person who reads on the day after a number was to be checked', () => {
  test('is not given the number, and is given its link', () => {
    expect(contactOn(adviser, lastMoment)).toBe(adviser);
    expect(contactOn(adviser, dayAfter)).toEqual({
      name: 'Advice',
      checkBy: '2027-05-22',
      link,
    });
  });

  test('is given the site of whoever has no link beside the number', () => {
    const { link: _, ...charity } = { ...adviser, site };
    expect(contactOn(charity, lastMoment)).toHaveProperty('number', adviser.number);
    const shown = contactOn(charity, dayAfter);
    expect(shown).not.toHaveProperty('number');
    expect(shown.link).toEqual(site);
  });

  test('is still given a number that no page stands in for, such as 999', () => {
    const emergency = { name: 'Emergency', number: '999', checkBy: '2027-05-22' } as const;
    expect(contactOn(emergency, dayAfter)).toBe(emergency);
  });

  test('does not hear it in advice either, nor in the head of the page', () => {
    const listener = { voice: 'you', nations: [], nationNames: {} } as const;
    const block = { pieces: [{ contact: adviser }] };
    const numberIn = (now?: Date) =>
      JSON.stringify(spoken(block, now ? { ...listener, now } : listener)).includes('0808');
    expect([numberIn(), numberIn(lastMoment), numberIn(dayAfter)]).toEqual([true, true, false]);

    const organisation: Organisation = {
      name: 'Charity',
      supportLine: { ...adviser, site },
      generalEnquiries: { name: 'Office' },
    };
    expect(organisationOn(organisation, lastMoment)).toEqual(organisation);
    expect(organisationOn(organisation, dayAfter).supportLine).not.toHaveProperty('number');
  });
});
