import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { words } from '#interface/words.ts';
import { flow as secondOpinion } from '../../../flows/second-opinion/index.ts';
import { journeys } from '../../../flows/second-opinion/journeys.ts';
import { replay, sheetsInOrder } from '../../../src/engine/index.ts';
import { openSheet } from '../../support/jsdom/openSheet.tsx';
import { carerToPlan, renderGuide, toAdvice, toPlan } from '../../support/jsdom/renderGuide.tsx';
import { sampleFlow } from '../../support/sample/sampleFlow.ts';
import { flowWithSheets } from '../../support/sample/sampleSheets.ts';
import { offeredIds } from '../../support/sample/sheetsOf.ts';

/** What an outcome offers beside its advice. */

const offered = () => within(screen.getByRole('navigation', { name: words.outcome.sheets }));
const lists = () =>
  offered()
    .getAllByRole('list')
    .map((list) =>
      within(list)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    );

test('a person finds first what their answers point to, and the rest under a heading of its own', () => {
  renderGuide({ address: 'plan', answers: toPlan, flow: flowWithSheets });
  expect(lists()).toEqual([
    ['#/questions', '#/letter'],
    ['#/bring', '#/options', '#/note', '#/keep', '#/print'],
  ]);
  const heading = offered().getByRole('heading', { level: 2, name: words.outcome.moreSheets });
  const [first, more] = offered().getAllByRole('list');
  expect(first?.compareDocumentPosition(heading)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(heading.compareDocumentPosition(more as Node)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test('a person reads what each sheet is for', () => {
  renderGuide({ address: 'plan', answers: toPlan, flow: flowWithSheets });
  const rows = offered()
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  expect(rows).toContain('Compare the optionsThe options, for you');
  expect(rows).toHaveLength(flowWithSheets.sheets.length);
});

test('a person who cares for someone reads what each sheet is for in their own voice', () => {
  renderGuide({ address: 'plan', answers: carerToPlan, flow: flowWithSheets });
  expect(offered().getByText('The options, for them')).toBeInTheDocument();
});

test('a person never finds more than four first, nor one twice, nor one that is not offered', () => {
  const flow = {
    ...sampleFlow,
    sheets: flowWithSheets.sheets.map((sheet) =>
      sheet.id === 'note' ? { ...sheet, offered: () => false } : sheet,
    ),
    sheetsFirst: () => ['note', 'print', 'keep', 'options', 'bring', 'questions'],
  };
  renderGuide({ address: 'plan', answers: toPlan, flow });
  expect(lists()).toEqual([
    ['#/print', '#/keep', '#/options', '#/bring'],
    ['#/letter', '#/questions'],
  ]);
});

test('a person whose outcome offers no sheet finds no empty list', () => {
  const answers = [...toAdvice, { step: 'askAgain', option: 'enough' }];
  renderGuide({ address: 'plan', answers, flow: flowWithSheets });
  expect(screen.queryByRole('navigation', { name: words.outcome.sheets })).not.toBeInTheDocument();
});

test('a person finds what the publisher offers after everything else, and never on paper', async () => {
  await openSheet('plan');
  const more = await screen.findByRole('complementary');
  expect(more).toHaveTextContent('More from Sample Charity');
  expect(more).toHaveClass('no-print');
  const answers = screen.getByRole('heading', { name: words.outcome.yourAnswers });
  expect(answers.compareDocumentPosition(more)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test.each(journeys.map(({ name, answers }) => [name, answers] as const))(
  '%s is offered every sheet of the outcome once, at most four of them first',
  (_name, answers) => {
    const journey = replay(secondOpinion, answers);
    const { first, more } = sheetsInOrder(secondOpinion, journey);
    const ids = [...first, ...more].map(({ id }) => id);
    expect(first.length).toBeLessThanOrEqual(4);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual([...offeredIds(journey)].sort());
  },
);

test('a person reads a sheet on its screen, and prints it from there', async () => {
  await openSheet('bring');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('What to bring');
  expect(screen.getByText('Your letters')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: words.outcome.print })).toBeInTheDocument();
  expect(document.querySelectorAll('.paper-header')).toHaveLength(1);
});
