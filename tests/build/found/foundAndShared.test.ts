import { describe, expect, test } from 'vitest';
import { description, guideName } from '#words/guide.ts';
import { start } from '#words/start.ts';
import { publisher as example } from '../../../flows/organisation/example/publisher.ts';
import { organisation } from '../../../flows/organisation/index.ts';
import { withTags } from '../../../scripts/build/found/foundAndShared.ts';
import { asHtml } from '../../../scripts/build/pages/asHtml.ts';

const page = `<html><head><title>${guideName}</title><meta name="description" content="${asHtml(description(organisation.name))}"></head><body></body></html>`;
const address = 'https://guide.kidneytrust.example/';
const { pages } = example;
const known = { organisation, publisher: { address, pages } };
const unknown = { organisation, publisher: { pages } };

const contents = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)">/g)].map(
      ([, name, content]) => [name, content],
    ),
  );
const dataOf = (html: string) =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? 'null');

describe('Where the guide is published', () => {
  const html = withTags(page, 'index.html', known);

  test('is said where the publisher has said it: for search engines and for whoever is sent a link', () => {
    expect(html).toContain(`<link rel="canonical" href="${address}">`);
    expect(contents(html)).toMatchObject({
      'og:url': address,
      'og:image': `${address}social.png`,
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': start.heading,
      'twitter:card': 'summary_large_image',
    });
    expect(dataOf(html).url).toBe(address);
    expect(withTags(page, 'about.html', known)).toContain(`href="${address}about.html"`);
  });

  test('is left out where nobody has, and so is all that needs it', () => {
    const without = withTags(page, 'index.html', unknown);
    expect(without).not.toMatch(/canonical|og:url|og:image|twitter/);
    expect(dataOf(without)).not.toHaveProperty('url');
  });
});

test('Whoever is sent a link sees what the guide is called, what it is, and who publishes it', () => {
  expect(contents(withTags(page, 'index.html', unknown))).toMatchObject({
    'og:title': start.heading,
    'og:description': description(organisation.name),
    'og:site_name': organisation.name,
    'og:locale': 'en_GB',
    'og:type': 'website',
  });
  expect(contents(withTags(page, 'about.html', unknown))['og:title']).toBe(guideName);
});

test('A search engine is told whom to call, on the start page alone', () => {
  const data = dataOf(withTags(page, 'index.html', known));
  expect(data).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    name: start.heading,
    inLanguage: 'en-GB',
    publisher: {
      '@type': 'Organization',
      name: organisation.name,
      contactPoint: {
        '@type': 'ContactPoint',
        telephone: organisation.supportLine.number,
        description: organisation.supportLine.about,
      },
    },
  });
  expect(dataOf(withTags(page, 'about.html', known))).toBe(null);
});

test('No name can end the data that it stands in', () => {
  const name = '</script><script>alert(1)</script>';
  const hostile = { ...known, organisation: { ...organisation, name } };
  const html = withTags(page, 'index.html', hostile);
  expect(html.match(/<script\b/g)).toHaveLength(1);
  expect(dataOf(html).publisher.name).toBe(name);
});

test.each(['<html><head><title>A</title></head>', '<html><head></head>'])(
  'A page that says too little of itself is not built: %s',
  (poor) => expect(() => withTags(poor, 'a.html', known)).toThrow('a.html has no title'),
);
