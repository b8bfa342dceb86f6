import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { words } from '#interface/words.ts';
import { flow as secondOpinion } from '../../flows/second-opinion/index.ts';
import { address } from '../../src/engine/index.ts';
import { renderGuide } from '../support/jsdom/renderGuide.tsx';

const { supportLine } = secondOpinion.organisation;
const { checkBy } = secondOpinion;
const onTheDay = new Date(`${checkBy}T12:00:00`);
const longAfter = new Date(`${checkBy.replace('2027', '2028')}T12:00:00`);

/** The cards of whom a screen says to turn to. */
const cards = () =>
  [...document.querySelectorAll('.contact')].map(({ textContent }) => textContent);

describe('A person who comes after the guide was to be checked', () => {
  test('is told so on the start page, gets a link in the place of the number there, and no word of it before', () => {
    renderGuide({ flow: secondOpinion, today: onTheDay });
    expect(screen.queryByText(words.notices.checkIsDue)).not.toBeInTheDocument();
    expect(cards()).toEqual([`${supportLine.name}${supportLine.number}`]);
  });

  test('on any later day', () => {
    renderGuide({ flow: secondOpinion, today: longAfter });
    expect(screen.getByText(words.notices.checkIsDue)).toBeVisible();
    expect(cards()).toEqual([`${supportLine.name}${supportLine.site?.text}`]);
    expect(screen.getByRole('link', { name: supportLine.site?.text ?? '' })).toHaveAttribute(
      'href',
      supportLine.site?.href,
    );
  });

  test('still finds 999, 111 and Samaritans under urgent help', () => {
    renderGuide({ flow: secondOpinion, address: address.urgentHelp, today: longAfter });
    for (const number of ['999', '111', '116 123', '0808 808 8000']) {
      expect(screen.getAllByRole('link', { name: number }).length, number).toBeGreaterThan(0);
    }
  });
});
