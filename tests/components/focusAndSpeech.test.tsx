import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { examples as errors } from '../../src/components/ErrorSummary/ErrorSummary.examples.tsx';
import { examples as fields } from '../../src/components/HintAndError/HintAndError.examples.tsx';
import { examples as print } from '../../src/components/PrintButton/PrintButton.examples.tsx';
import { examples as answers } from '../../src/components/SummaryList/SummaryList.examples.tsx';

/** Where the focus goes and what is heard, as the comment of each component promises it. */

test('a person is taken to what went wrong, and from each message to its field', async () => {
  const before = window.location.href;
  render(errors['several problems, and what is still so']());
  const alert = screen.getByRole('alert');
  expect(alert.parentElement).toHaveFocus();
  const [, number] = within(alert).getAllByRole('link');
  await userEvent.click(number ?? alert);
  expect(screen.getByRole('textbox', { name: 'NHS number' })).toHaveFocus();
  expect(window.location.href).toBe(before);
});

test('a person hears the hint and the error of a field, in that order', () => {
  render(fields['a hint and an error']());
  expect(screen.getByRole('textbox')).toHaveAccessibleDescription(
    'It has 10 digits, and stands on letters from the hospital. Error: One of the digits may be wrong, so please check it against a letter',
  );
});

test('a person whose browser does not print is told how to', async () => {
  vi.spyOn(window, 'print').mockImplementation(() => {
    throw new Error('This browser has no print dialog');
  });
  render(print['before it is pressed']());
  const status = screen.getByRole('status');
  expect(status).toBeEmptyDOMElement();
  await userEvent.click(screen.getByRole('button', { name: 'Print this page' }));
  expect(status).toHaveTextContent('Printing did not start.');
});

test('a person who hears the links alone knows which answer each changes', () => {
  render(answers['many answers, one with several ticks']());
  const links = screen.getAllByRole('link').map(({ textContent }) => textContent);
  expect(links).toEqual([
    'Change Happening right now',
    'Change Where the care is given',
    'Change What matters to you',
  ]);
});
