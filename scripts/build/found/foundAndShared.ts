import type { Plugin } from 'vite';
import { condition, guideName, language } from '#flow/words/guide.ts';
import { start } from '#flow/words/start.ts';
import type { Publisher } from '../../../flows/organisation/types.ts';
import type { Organisation } from '../../../src/engine/index.ts';
import { asHtml } from '../pages/asHtml.ts';
import { eachPage } from '../pages/eachPage.ts';
import { contactPoint } from './contactPoint.ts';
import { pictureFile, pictureSize } from './pictureFile.ts';

/** Who publishes the guide, and where. */
export interface Found {
  readonly organisation: Organisation;
  readonly publisher: Pick<Publisher, 'address' | 'pages'>;
}

/** Pages that nobody is to find or to share. */
const notFound = ['404.html'];

/**
 * Tells search engines and whoever is sent a link what each page is. What needs a whole address, as a picture does, is said
 * where the publisher has said where the guide is published, and left out otherwise.
 *
 * List it after whatever writes pages, and before policyMeta.
 */
export function foundAndShared(found: Found): Plugin {
  return eachPage('found-and-shared', (page, file) =>
    file.includes('/') || notFound.includes(file) ? page : withTags(page, file, found),
  );
}

/**
 * A page with what is said of it behind its title.
 *
 * @param file its name in the build
 * @throws {Error} where it has no title or no description
 */
export function withTags(page: string, file: string, { organisation, publisher }: Found): string {
  const title = /<title>(.*?)<\/title>/.exec(page)?.[1];
  const description = /<meta name="description" content="([^"]*)"/.exec(page)?.[1];
  if (title === undefined || description === undefined) {
    throw new Error(`${file} has no title or no description`);
  }
  const { address } = publisher;
  const isStart = file === 'index.html';
  const tags = [
    property('og:type', 'website'),
    property('og:site_name', asHtml(organisation.name)),
    property('og:locale', language.replace('-', '_')),
    property('og:title', isStart ? asHtml(start.heading) : title),
    property('og:description', description),
    ...(address === undefined ? [] : withAddress(address, isStart ? '' : file)),
    ...(isStart ? [dataOf(page, { organisation, publisher })] : []),
  ];
  return page.replace('</title>', () => `</title>\n    ${tags.join('\n    ')}`);
}

function property(name: string, content: string): string {
  return `<meta property="${name}" content="${content}">`;
}

function withAddress(address: string, file: string): readonly string[] {
  const picture = `${address}${pictureFile}`;
  return [
    `<link rel="canonical" href="${address}${file}">`,
    property('og:url', `${address}${file}`),
    property('og:image', picture),
    property('og:image:type', 'image/png'),
    property('og:image:width', String(pictureSize.width)),
    property('og:image:height', String(pictureSize.height)),
    property('og:image:alt', asHtml(start.heading)),
    '<meta name="twitter:card" content="summary_large_image">',
  ];
}

/** The start page as data of schema.org. It is no script: a browser keeps it and runs nothing. */
function dataOf(page: string, { organisation, publisher }: Found): string {
  const description = /<meta name="description" content="([^"]*)"/.exec(page)?.[1] ?? '';
  const data = {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    name: start.heading,
    alternateName: guideName,
    description: fromHtml(description),
    inLanguage: language,
    isAccessibleForFree: true,
    about: { '@type': 'MedicalCondition', name: condition },
    ...(publisher.address === undefined ? {} : { url: publisher.address }),
    publisher: {
      '@type': 'Organization',
      name: organisation.name,
      url: publisher.pages.home.href,
      contactPoint: contactPoint(organisation),
    },
  };
  // Nothing in it can end the element that it stands in.
  const text = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">${text}</script>`;
}

/** Undoes `asHtml`. */
function fromHtml(html: string): string {
  return html.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}
