import { describe, expect, test } from 'vitest';
import { checked } from '../../flows/organisation/example/checked.ts';
import { publisher } from '../../flows/organisation/example/publisher.ts';
import { theme } from '../../flows/organisation/example/theme.ts';
import * as more from '../../flows/organisation/example/words/en-GB/more.ts';
import * as words from '../../flows/organisation/example/words/en-GB/organisation.ts';
import { publisher as ours } from '../../flows/organisation/kidney-cancer-uk/publisher.ts';
import type { Publisher, PublisherWords, Theme } from '../../flows/organisation/types.ts';
import { aliasesOf, importChosen } from '../../scripts/build/aliases.ts';
import { faultsIn } from '../../scripts/build/organisation/faults.ts';
import { defineBuildId } from '../../scripts/build/release/buildId.ts';
import { organisationFolder } from '../../scripts/chosenFolders.mjs';

const folder = 'flows/organisation/example';
const files = { folder, publisher, checked, words, more, theme };
const file = `${folder}/publisher.ts`;
const aPhone = 'Write a UK phone number as people read it, such as 0808 157 0123.';
const aLink = 'Write a whole address that begins with https://.';
const { home, secondOpinion } = publisher.pages;

/** What somebody who edits by hand may leave out, whatever the types say. */
function without<T extends object>(values: T, key: keyof T): T {
  return { ...values, [key]: undefined };
}

test('the example can publish the guide', () => {
  expect(faultsIn(files)).toEqual([]);
});

describe('A build stops, and names what to write', () => {
  const wrong: Readonly<Record<string, readonly [Publisher, string]>> = {
    'without a name': [
      { ...publisher, name: ' ' },
      `${file}: name is " ". Write the name of the organisation.`,
    ],
    'without a number': [
      without(publisher, 'supportLine'),
      `${file}: supportLine is missing. ${aPhone}`,
    ],
    'with a number of another country': [
      { ...publisher, generalEnquiries: '+1 555 0100' },
      `${file}: generalEnquiries is "+1 555 0100". ${aPhone}`,
    ],
    'with a number that lacks digits': [
      { ...publisher, scottishArm: { name: 'The office', number: '0141 428' } },
      `${file}: scottishArm.number is "0141 428". ${aPhone}`,
    ],
    'with a link that anybody on the way could change': [
      { ...publisher, pages: { home: { ...home, href: 'http://a.example/' }, secondOpinion } },
      `${file}: pages.home.href is "http://a.example/". ${aLink}`,
    ],
    'without a page': [
      { ...publisher, pages: without(publisher.pages, 'secondOpinion') },
      `${file}: pages.secondOpinion.href is missing. ${aLink}`,
    ],
    'with a nation that the guide does not know': [
      { ...publisher, nations: ['cornwall' as 'england'] },
      `${file}: nations is ["cornwall"]. Write a list of at least one of the nations: england, scotland, wales, northernIreland.`,
    ],
    'without a language': [
      { ...publisher, languages: [] },
      `${file}: languages is []. Write a list of at least one of the languages: en-GB.`,
    ],
    'with an address that names of files cannot follow': [
      { ...publisher, address: 'https://guide.example/start?a=1' },
      `${file}: address is "https://guide.example/start?a=1". Write a whole address that begins with https:// and ends with /, as that of a start page.`,
    ],
    'with a site for frames that would end the header': [
      { ...publisher, framedBy: ["https://a.example/; script-src 'unsafe-inline'"] },
      `${file}: framedBy is ["https://a.example/; script-src 'unsafe-inline'"]. Write a list of sites such as https://www.example.org, without a slash at the end.`,
    ],
    'with a logo that is not there': [
      { ...publisher, logo: { file: 'crest.svg', alt: 'The Trust' } },
      `${file}: logo.file is "crest.svg". Write the name of an SVG file that is in ${folder}.`,
    ],
    'with a logo that says nothing': [
      { ...publisher, logo: { file: 'logo.svg', alt: '' } },
      `${file}: logo.alt is "". Write what the logo says, such as the name of the organisation.`,
    ],
  };
  test.each(Object.entries(wrong))('%s', (_what, [changed, fault]) => {
    expect(faultsIn({ ...files, publisher: changed })).toContain(fault);
  });

  test('without a day by which a number is to be checked, or a word of where a page was read', () => {
    const { home, ...others } = {
      ...checked,
      home: checked['pages.home'],
      supportLine: { ...checked.supportLine, checkBy: '22 May' as '2027-05-22' },
    };
    const changed = { ...others, 'pages.home': { ...home, source: '' } };
    expect(faultsIn({ ...files, checked: changed })).toEqual([
      `${folder}/checked.ts: supportLine.checkBy is "22 May". Write a day, such as 2026-11-22.`,
      `${folder}/checked.ts: pages.home.source is "". Write the address where it was read.`,
    ]);
  });

  test('without words for its line', () => {
    const changed: PublisherWords = { ...words, supportLine: without(words.supportLine, 'name') };
    expect(faultsIn({ ...files, words: changed })).toEqual([
      `${folder}/words/en-GB/organisation.ts: supportLine.name is missing. Write what is to be said there.`,
    ]);
  });

  test('where nobody is told who pays', () => {
    const changed: PublisherWords = { ...words, about: { ...words.about, funding: '' } };
    expect(faultsIn({ ...files, words: changed })).toEqual([
      `${folder}/words/en-GB/organisation.ts: about.funding is "". Write what is to be said there.`,
    ]);
  });

  test('without the list of what else it offers', () => {
    expect(faultsIn({ ...files, more: without({ ...more }, 'parts') })).toEqual([
      `${folder}/words/en-GB/more.ts: parts is missing. Write a list of blocks, which may be empty.`,
    ]);
  });

  test('with a colour that is not written as one, before its contrast is looked at', () => {
    expect(faultsIn({ ...files, theme: { ...theme, ink: 'navy' } })).toEqual([
      `${folder}/theme.ts: ink is "navy". Write the colour of words as #rrggbb, such as #0b4f55.`,
    ]);
  });

  test('with colours that are too close', () => {
    const changed: Theme = { ...theme, ink: '#767676' };
    expect(faultsIn({ ...files, theme: changed })).toContain(
      `${folder}/theme.ts: ink #767676 on paper #ffffff has a contrast of 4.54:1, and words need 7:1`,
    );
  });

  test('without an icon', () => {
    const elsewhere = 'flows/organisation/nobody';
    expect(faultsIn({ ...files, folder: elsewhere })).toContain(
      `${elsewhere}/favicon.png is missing. Put the icon of a browser’s tab there.`,
    );
  });

  test('for a publisher that has no folder', () => {
    expect(() => organisationFolder('nobody')).toThrow(
      /^flows\/organisation has no folder “nobody”\. After --organisation, write one of: (?:.+, )?example\b.*\.$/,
    );
  });
});

test('the guide of another publisher names it everywhere, and Kidney Cancer UK only as a source', async () => {
  const { prerender, prerenderWholePath } = await importChosen<
    typeof import('../../src/prerender.tsx')
  >('src/prerender.tsx', defineBuildId(), aliasesOf('en-GB', { organisation: folder }));
  const pages = [...(await prerender()), ...prerenderWholePath()];
  expect(pages.length).toBeGreaterThanOrEqual(8);
  for (const { file: name, html } of pages) {
    expect(html, name).toContain('alt="Northern Kidney Trust"');
    expect(html, name).not.toContain(ours.supportLine);
    if (name !== 'sources.html')
      expect(html, name).not.toMatch(/Kidney Cancer (?:UK|Scotland)|kcuk/);
  }
  const about = pages.find(({ file: name }) => name === 'about.html')?.html;
  expect(about).toContain('A trust that makes no drugs paid for it.');
  expect(about).toContain('Monday to Friday, 9am to 5pm.');
});
