/**
 * What a web server has to say about the guide: the one source for every file in hosting.ts, for the
 * preview, and for the tests. Change it here and nowhere else.
 */

export interface Header {
  readonly name: string;
  readonly value: string;
}

/** What stands between the tags of a built page, as hashes that a policy can name: `'sha256-…'`. */
export interface InlineHashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

export const nothingInline: InlineHashes = { scripts: [], styles: [] };

/** A directive of the content security policy, and what it allows. */
export type Directive = readonly [name: string, ...values: string[]];

/** Where headers count: on a host of the guide's own, or in a folder of a site that has other pages. */
export type Place = 'ownHost' | 'folder';

/** Who else may show a page in a frame: nobody, or these sites beside the guide's own. */
export type Framing = readonly string[] | undefined;

/** Everything is refused, then the guide's own files are let in. The pages of its own site may frame it. */
export function policy(
  { scripts, styles }: InlineHashes,
  place: Place = 'ownHost',
  framing?: Framing,
): readonly Directive[] {
  const ancestors = framing ? ["'self'", ...framing] : [place === 'folder' ? "'self'" : "'none'"];
  return [
    ['default-src', "'none'"],
    ['script-src', "'self'", ...scripts],
    ['style-src', "'self'", ...styles],
    ['img-src', "'self'"],
    ['font-src', "'self'"],
    ['connect-src', "'self'"],
    ['manifest-src', "'self'"],
    ['worker-src', "'self'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    [frameAncestors, ...ancestors],
    ['frame-src', "'none'"],
    ['object-src', "'none'"],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', 'sw-url'],
  ];
}

/** Who may frame a page. A `<meta>` may not say so. */
export const frameAncestors = 'frame-ancestors';

/** The policy for a page whose host sends no headers. */
export function metaPolicy(inline: InlineHashes): readonly Directive[] {
  return policy(inline).filter(([name]) => name !== frameAncestors);
}

/** A policy as it is written in a header or a `<meta>`. */
export function written(directives: readonly Directive[]): string {
  return directives.map((directive) => directive.join(' ')).join('; ');
}

/**
 * Features that no page of the guide may ask for. It copies text and opens the share sheet when it is told to. `web-share` is
 * left out: as long as nothing is said of it, the page itself may share and no frame may, and browsers on computers, which do
 * not know it, would complain of the name.
 */
const permissions = [
  'accelerometer=()',
  'autoplay=()',
  'browsing-topics=()',
  'camera=()',
  'clipboard-read=()',
  'clipboard-write=(self)',
  'display-capture=()',
  'encrypted-media=()',
  'fullscreen=(self)',
  'gamepad=()',
  'geolocation=()',
  'gyroscope=()',
  'hid=()',
  'identity-credentials-get=()',
  'idle-detection=()',
  'local-fonts=()',
  'magnetometer=()',
  'microphone=()',
  'midi=()',
  'otp-credentials=()',
  'payment=()',
  'picture-in-picture=()',
  'publickey-credentials-create=()',
  'publickey-credentials-get=()',
  'screen-wake-lock=()',
  'serial=()',
  'storage-access=()',
  'usb=()',
  'window-management=()',
  'xr-spatial-tracking=()',
];

/** What a browser is to heed from a host of the guide's own alone: it counts for all that is there. */
export const forWholeHost: readonly string[] = [
  'Strict-Transport-Security',
  'Origin-Agent-Cluster',
];

/** The header of the policy. */
export const policyHeader = 'Content-Security-Policy';

/** What an old browser heeds of who may frame a page: it knows nobody or the same site, so a page to be framed has none. */
export const frameOptions = 'X-Frame-Options';

/** The pages that other sites may show in a frame, in whatever folder the guide is. PCRE and RE2 read it too. */
export const framedPath = '/embed/[^/]*$';

/** What means nothing without TLS, and is only sent with it. */
export const forTlsOnly = 'Strict-Transport-Security';

/**
 * The headers of every answer, errors included.
 *
 * @param framing what is said of the pages that other sites may show in a frame
 * @param isListed whether search engines may show the guide
 */
export function headers(
  inline: InlineHashes,
  place: Place = 'ownHost',
  { framing, isListed = true }: { readonly framing?: Framing; readonly isListed?: boolean } = {},
): readonly Header[] {
  const all: readonly Header[] = [
    { name: policyHeader, value: written(policy(inline, place, framing)) },
    // For this host and no other: names below it may belong to somebody else.
    { name: forTlsOnly, value: 'max-age=63072000' },
    { name: 'X-Content-Type-Options', value: 'nosniff' },
    ...(framing ? [] : [{ name: frameOptions, value: place === 'folder' ? 'SAMEORIGIN' : 'DENY' }]),
    { name: 'Referrer-Policy', value: 'no-referrer' },
    { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
    { name: 'Cross-Origin-Embedder-Policy', value: 'require-corp' },
    { name: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
    { name: 'Origin-Agent-Cluster', value: '?1' },
    { name: 'X-DNS-Prefetch-Control', value: 'off' },
    { name: 'Permissions-Policy', value: permissions.join(', ') },
    ...(isListed ? [] : [{ name: 'X-Robots-Tag', value: 'noindex' }]),
  ];
  return place === 'folder' ? all.filter(({ name }) => !forWholeHost.includes(name)) : all;
}

/**
 * How long a browser may keep what it got. The name of a built file holds a hash of what is in it, so such a
 * file never changes; everything else is asked for each time. An error is never kept.
 */
export const cache = {
  lasting: 'public, max-age=31536000, immutable',
  otherwise: 'no-cache',
  /** The path of a file with a hash in its name, in whatever folder the guide is. PCRE and RE2 read it too. */
  lastingPath: '/assets/[^/]+-[A-Za-z0-9_-]{8}[.][a-z0-9]+$',
} as const;

/** Whether a file that is there may be kept for good. */
export function isLasting(path: string): boolean {
  return new RegExp(cache.lastingPath).test(path);
}

/** What each kind of file is. All of them are text, in UTF-8 and worth compressing, save the pictures. */
export const textTypes: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  xml: 'text/xml',
};

export const pictureTypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  ico: 'image/x-icon',
};

/**
 * Files that lie in the folder but are nobody's to read: settings, and the compressed files, which are sent in
 * place of the others and never asked for by name. `.well-known` is for the world.
 */
export const hiddenPath = '/([.](?!well-known/)|_headers$)|[.](gz|br|map)$';
