// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { isSameLanguage, onLanguageChange, pageLanguage } from '../../src/speech/pageLanguage.ts';
import { readOut } from '../../src/speech/readOut.ts';

const root = document.documentElement;
const main = () => document.querySelector('main') ?? document.body;

beforeEach(() => {
  for (const { name } of [...root.attributes]) root.removeAttribute(name);
  root.lang = 'en-GB';
  document.body.innerHTML = '<main><h1>Urgent help</h1><p>Call</p></main>';
});

test('A page as it was written is in its own language', () => {
  expect(pageLanguage('en-GB')).toBe('en-GB');
  root.lang = 'EN-gb';
  expect(pageLanguage('en-GB')).toBe('en-GB');
});

test.each(['pl', 'zh-CN', 'ur', 'cy', 'en-US'])(
  'A page that says it is in “%s” now is in that language',
  (lang) => {
    root.lang = lang;
    root.classList.add('translated-ltr');
    expect(pageLanguage('en-GB')).toBe(lang);
    root.lang = 'en-GB';
    root.className = '';
    main().setAttribute('lang', lang);
    expect(pageLanguage('en-GB')).toBe(lang);
  },
);

const marks: Readonly<Record<string, () => void>> = {
  'a class of Chrome’s': () => root.classList.add('translated-ltr'),
  'a class of Chrome’s for what is written from the right': () =>
    root.classList.add('translated-rtl'),
  'the elements that Google puts in': () => {
    main().innerHTML = '<p><font><font>Zadzwoń</font></font></p>';
  },
  'an attribute of Edge’s': () => main().firstElementChild?.setAttribute('_msttexthash', '1'),
  'the elements that Yandex puts in': () => {
    main().innerHTML = '<p><ya-tr-span>Позвоните</ya-tr-span></p>';
  },
  'no language at all': () => root.removeAttribute('lang'),
};

for (const [mark, put] of Object.entries(marks)) {
  test(`Nobody knows the language of a page that has ${mark} and nothing more`, () => {
    put();
    expect(pageLanguage('en-GB')).toBeUndefined();
  });
}

test('Tags of one language are told from those of another', () => {
  expect([
    isSameLanguage('en', 'en-GB'),
    isSameLanguage('en_US', 'EN-gb'),
    isSameLanguage('eno', 'en'),
    isSameLanguage('pl', 'en-GB'),
  ]).toEqual([true, true, false, false]);
});

test('A page tells when it is translated, and when it is no longer', async () => {
  const heard = vi.fn();
  const stop = onLanguageChange(heard);
  root.lang = 'pl';
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
  root.lang = 'en-GB';
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2));
  stop();
});

test('What stands in another language than the rest is not said in its voice', () => {
  main().innerHTML =
    '<h1>Start</h1><p>In English</p><p lang="pl">Po polsku</p><p lang="en-US">Color</p>';
  const said = (language?: string) =>
    readOut(main(), {
      chosen: '',
      isVisible: () => true,
      ...(language === undefined ? {} : { language }),
    });
  expect(said('en-GB')).toEqual(['Start', 'In English', 'Color']);
  expect(said()).toContain('Po polsku');
});
