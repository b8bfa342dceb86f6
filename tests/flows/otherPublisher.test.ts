import { afterEach, expect, test, vi } from 'vitest';
import * as words from '#organisation/words/organisation.ts';
import { checkBy } from '../../flows/organisation/example/checked.ts';
import { publisher } from '../../flows/organisation/example/publisher.ts';
import type { NumbersCheckBy, Publisher } from '../../flows/organisation/types.ts';
import type { Language } from '../../src/engine/index.ts';

/** What a publisher has, a person finds; what it does not have is not named. */

const modules = {
  publisher: '#organisation/publisher.ts',
  checked: '#organisation/checked.ts',
  languages: '../../flows/second-opinion/languages.ts',
} as const;
const p = { p: 'Call our office.' };

/** From here on the guide is that of another publisher. */
function publishedBy(another: Publisher, checked: NumbersCheckBy = checkBy) {
  vi.resetModules();
  vi.doMock(modules.publisher, () => ({ publisher: another }));
  vi.doMock(modules.checked, () => ({ checkBy: checked }));
}
const loadOrganisation = () => import('../../flows/organisation/index.ts');
const loadWithNumbers = () => import('../../flows/second-opinion/withNumbers.ts');

afterEach(() => {
  for (const module of Object.values(modules)) vi.doUnmock(module);
  vi.resetModules();
});

test('a person sees the logo of a publisher that has one, and is told what it says', async () => {
  publishedBy({ ...publisher, logo: { file: 'crest.svg', alt: 'The Trust' } });
  const { organisation } = await loadOrganisation();
  expect(organisation.logo).toEqual({ src: './logo.svg', alt: 'The Trust' });
});

test('a person in Scotland can call the office there, until its number is to be checked again', async () => {
  const scottishArm = { name: 'Kidney Trust Scotland', number: '0141 496 0456' };
  publishedBy({ ...publisher, scottishArm }, { ...checkBy, scottishArm: '2027-06-01' });
  const { withNumbers } = await loadWithNumbers();
  const contact = {
    name: words.generalEnquiries(scottishArm.name),
    number: scottishArm.number,
    checkBy: '2027-06-01',
    site: publisher.pages.home,
  };
  expect(withNumbers({ pieces: [{ call: 'scottishArm' }] }).pieces).toEqual([{ contact }]);
});

test('nobody is sent to an office or a page that the publisher does not have', async () => {
  publishedBy(publisher);
  const { withNumbers } = await loadWithNumbers();
  const { pieces } = withNumbers({
    pieces: [p, { call: 'scottishArm' }, { readOn: 'professionals' }],
  });
  expect(pieces).toEqual([p]);
});

test('a person is offered the languages that the publisher publishes, and none that it does not', async () => {
  publishedBy({ ...publisher, languages: ['en-GB', 'pl'] });
  const checkedOn = '2027-01-15';
  vi.doMock(modules.languages, async (importOriginal) => ({
    ...(await importOriginal<object>()),
    languages: [
      { id: 'en-GB', name: 'English', folder: './', checkedOn },
      { id: 'pl', name: 'Polski', folder: './pl/', checkedOn },
      { id: 'cy', name: 'Cymraeg', folder: './cy/', checkedOn },
    ] satisfies readonly Language[],
  }));
  const { flow } = await import('../../flows/second-opinion/index.ts');
  expect(flow.languages.map(({ id }) => id)).toEqual(['pl']);
});
