import { headers, nothingInline } from '../../../scripts/build/hosting/headers.ts';
import type { Hosted } from '../../../scripts/build/hosting/hosting.ts';

const inline = { ...nothingInline, styles: ["'sha256-abc+/='"] };
const framedBy = ['https://www.charity.example'];

/** A guide of a few files, as the writers are told of it. */
export const sample: Hosted = {
  headers: headers(inline),
  inFolder: headers(inline, 'folder'),
  framed: headers(inline, 'ownHost', { framing: framedBy }),
  framedInFolder: headers(inline, 'folder', { framing: framedBy }),
  files: [
    '404.html',
    'about/index.html',
    'assets/index-B9CftIv0.js',
    'assets/sheetBundle--QKv0SB_.js',
    'assets/notHashed.js',
    'embed/index.html',
    'embed/release.json',
    'index.html',
    'robots.txt',
    'sw.js',
  ],
};

const quoted = /"([^"]*)"/;

/** What a settings file sets, line by line: the name of each header with its value. */
export function headersOf(text: string, line: RegExp): readonly (readonly [string, string])[] {
  return [...text.matchAll(line)].map(([, name = '', value = '']) => [
    name,
    quoted.exec(value)?.[1] ?? value,
  ]);
}

/** The headers that every answer is to have, as pairs: on a host of the guide's own, and in a folder of another site. */
export const source = sample.headers.map(({ name, value }) => [name, value] as const);
export const inFolder = sample.inFolder.map(({ name, value }) => [name, value] as const);

/** The policy of the pages that other sites may show in a frame. */
export const framedPolicy =
  sample.framed.find(({ name }) => name === 'Content-Security-Policy')?.value ?? '';
