import { describe, expect, test } from 'vitest';
import {
  cache,
  forTlsOnly,
  forWholeHost,
  framedPath,
  frameOptions,
  isLasting,
  policyHeader,
  textTypes,
} from '../../../scripts/build/hosting/headers.ts';
import {
  apacheConf,
  caddyfile,
  cloudFrontJson,
  htaccess,
  netlifyToml,
  nginxConf,
  underscoreHeaders,
  vercelJson,
} from '../../../scripts/build/hosting/hosting.ts';
import { framedPolicy, headersOf, inFolder, sample, source } from './sample.ts';

/** Every settings file is read back, and says what the one source says. */

const lasting = sample.files.filter((file) => isLasting(`/${file}`));

test('Two of the sample’s files have a hash in their name', () => {
  expect(lasting).toEqual(['assets/index-B9CftIv0.js', 'assets/sheetBundle--QKv0SB_.js']);
});

test('nginx: the headers, on errors too, and no location that would lose them', () => {
  const text = nginxConf(sample);
  const found = headersOf(text, /^ {4}add_header (\S+) (.*) always;$/gm);
  const asked: Readonly<Record<string, string>> = {
    [forTlsOnly]: '$second_opinion_tls',
    [policyHeader]: '$second_opinion_policy',
    [frameOptions]: '$second_opinion_frames',
  };
  expect(found).toEqual([
    ...source.map(([name, value]) => [name, asked[name] ?? value]),
    ['Cache-Control', '$second_opinion_cache'],
  ]);
  expect(text.match(/add_header/g)).toHaveLength(found.length + 1);
  expect(text).toContain('# A location with an add_header');
  expect(text).not.toMatch(/try_files|\bif\b/);
});

test('nginx: what other sites may show in a frame says so, and nothing else does', () => {
  const maps = [
    ...nginxConf(sample).matchAll(
      /^map \$uri \$(\w+) \{\n {4}default "(.*)";\n {4}"~(.*)" "(.*)";\n\}$/gm,
    ),
  ].map(([, ...parts]) => parts);
  const ordinary = Object.fromEntries(source);
  expect(maps).toEqual([
    ['second_opinion_policy', ordinary[policyHeader], framedPath, framedPolicy],
    ['second_opinion_frames', 'DENY', framedPath, ''],
  ]);
});

test('only the folder for frames may be shown in one, wherever the guide is', () => {
  const isFramed = (path: string) => new RegExp(framedPath).test(path);
  expect(['/embed/', '/embed/about.html', '/a/b/embed/'].filter(isFramed)).toHaveLength(3);
  expect(
    ['/', '/index.html', '/about.html', '/embed', '/embed.html', '/embed/a/b.html'].filter(
      isFramed,
    ),
  ).toEqual([]);
});

test('nginx: what is kept for good is what has a hash and is there', () => {
  const [, otherwise, pattern = '', value] =
    /^map "\$status.*\n {4}default "(.*)";\n {4}"~(.*)" "(.*)";\n\}$/m.exec(nginxConf(sample)) ??
    [];
  expect([otherwise, value]).toEqual([cache.otherwise, cache.lasting]);
  const kept = (status: number) =>
    sample.files.filter((file) => new RegExp(pattern).test(`${status}:/a/b/${file}`));
  expect([kept(200), kept(304), kept(404)]).toEqual([lasting, lasting, []]);
});

test('nginx: each kind of file has its type', () => {
  const types = /types \{([^}]*)\}/.exec(nginxConf(sample))?.[1] ?? '';
  const found = [...types.matchAll(/(\S+) (\S+);/g)].map(([, type, ending]) => [ending, type]);
  expect(Object.fromEntries(found)).toMatchObject(textTypes);
});

test('Apache: the headers, on errors too', () => {
  const found = headersOf(htaccess(sample), /^ {4}Header always set (\S+) (".*")$/gm);
  const condition = `expr=%{REQUEST_STATUS} -lt 400`;
  expect(found).toEqual([
    ...inFolder,
    [policyHeader, framedPolicy],
    ['Cache-Control', cache.otherwise],
    ['Cache-Control', cache.lasting],
  ]);
  expect(htaccess(sample).split(condition)).toHaveLength(2);
  const forFrames = `"expr=%{REQUEST_URI} =~ m#${framedPath}#"\n`;
  expect(htaccess(sample).split(forFrames)).toHaveLength(3);
  expect(htaccess(sample)).toContain(`Header always unset ${frameOptions} ${forFrames}`);
});

test('Apache: what is kept for good is what has a hash, compressed or not', () => {
  const pattern = new RegExp(/-lt 400 .*=~ m#(.*)#"$/m.exec(htaccess(sample))?.[1] ?? '(?!)');
  for (const ending of ['', '.gz', '.br']) {
    expect(sample.files.filter((file) => pattern.test(`/a/b/${file}${ending}`))).toEqual(lasting);
  }
});

describe('Apache, in a folder of another site', () => {
  const rules = htaccess(sample);

  test.each([
    'Strict-Transport-Security',
    'Origin-Agent-Cluster',
    'DENY',
    "frame-ancestors 'none'",
  ])('does not say %s, which counts for the whole site', (word) => {
    expect(rules).not.toContain(word);
    expect(nginxConf(sample)).toContain(word);
  });

  test('lets the pages of the site show the guide in a frame', () => {
    expect(rules).toContain("frame-ancestors 'self'");
    expect(rules).toContain('X-Frame-Options "SAMEORIGIN"');
  });

  test('has each rule in the block of the module that it needs', () => {
    const blocks = [...rules.matchAll(/^<IfModule (\S+)>\n([\s\S]*?)^<\/IfModule>$/gm)];
    expect(blocks.map(([, module]) => module)).toEqual([
      'mod_mime.c',
      'mod_rewrite.c',
      'mod_headers.c',
    ]);
    const outside = blocks.reduce((text, [block]) => text.replace(block, ''), rules);
    expect(outside.replace(/^#.*$/gm, '').trim()).toBe('');
  });

  test.each(['Options', 'DirectoryIndex', 'RewriteBase', 'Require'])(
    'needs no right to set %s',
    (directive) => expect(rules).not.toMatch(new RegExp(`^\\s*${directive}\\b`, 'm')),
  );
});

test('No settings ask for https in the place of http, and TLS is spoken of over TLS alone', () => {
  const all = [nginxConf, htaccess, apacheConf, caddyfile, underscoreHeaders, vercelJson];
  for (const write of all) expect(write(sample)).not.toMatch(/upgrade-insecure|includeSubDomains/);
  expect(nginxConf(sample)).toMatch(
    /^map \$https \$second_opinion_tls \{\n {4}default "";\n {4}on "max-age/m,
  );
  expect(caddyfile(sample)).toMatch(
    /@tls protocol https\n {4}header @tls Strict-Transport-Security/,
  );
});

test('Every host that is told where its page for a lost address is has the page', () => {
  expect(nginxConf(sample)).toContain('error_page 404 /404.html;');
  expect(htaccess(sample)).toMatch(/ErrorDocument 404 \/\S+404\.html$/m);
  expect(caddyfile(sample)).toContain('rewrite @missing /404.html');
});

test('Caddy: the headers and both rules for the cache', () => {
  const text = caddyfile(sample);
  const block = / {4}header \{\n([^}]*)\}/.exec(text)?.[1] ?? '';
  const ofFrames = [policyHeader, frameOptions];
  expect(headersOf(block, /^ {8}(\S+) (".*")$/gm)).toEqual(
    source.filter(([name]) => name !== forTlsOnly && !ofFrames.includes(name)),
  );
  expect(headersOf(text, /^ {4}header @unframed (\S+) (".*")$/gm)).toEqual(
    source.filter(([name]) => ofFrames.includes(name)),
  );
  expect(headersOf(text, /^ {4}header @framed (\S+) (".*")$/gm)).toEqual([
    [policyHeader, framedPolicy],
  ]);
  expect(headersOf(text, /^ {4}@(\w+) (?:not )?path_regexp (".*")$/gm)).toEqual([
    ['framed', framedPath],
    ['unframed', framedPath],
  ]);
  expect(headersOf(text, /^ {4}header @(\w+) Cache-Control (".*")$/gm)).toEqual([
    ['lasting', cache.lasting],
    ['otherwise', cache.otherwise],
  ]);
  expect(text.split(`path_regexp "${cache.lastingPath}"\n        file\n`)).toHaveLength(3);
});

test('Netlify and Cloudflare: the headers for every path, and a rule a file for the cache and for frames', () => {
  const rules = new Map<string, (readonly [string, string])[]>();
  let path = '';
  for (const line of underscoreHeaders(sample).split('\n')) {
    const [, name, value] = /^ {2}([^:]+): (.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) path = line;
    else rules.set(path, [...(rules.get(path) ?? []), [name, value]]);
    // Cloudflare reads no more of a line.
    expect(line.length).toBeLessThan(2000);
  }
  const nobody = "; frame-ancestors 'none'";
  expect(Object.fromEntries(source)[policyHeader]).toContain(nobody);
  expect(rules.get('/*')).toEqual(
    source
      .filter(([name]) => name !== frameOptions)
      .map(([name, value]) => [name, value.replace(nobody, '')]),
  );
  rules.delete('/*');
  // Cloudflare reads no more of them.
  expect(rules.size).toBeLessThan(100);
  const inNone = [
    [policyHeader, "frame-ancestors 'none'"],
    [frameOptions, 'DENY'],
  ];
  const inSome = [[policyHeader, "frame-ancestors 'self' https://www.charity.example"]];
  const pages: Readonly<Record<string, readonly (readonly string[])[]>> = {
    '/404': inNone,
    '/404.html': inNone,
    '/about/': inNone,
    '/about/index': inNone,
    '/about/index.html': inNone,
    '/': inNone,
    '/index': inNone,
    '/index.html': inNone,
    '/embed/': inSome,
    '/embed/index': inSome,
    '/embed/index.html': inSome,
  };
  const others = sample.files.map((file) => `/${file}`).filter((path) => !path.endsWith('.html'));
  expect(Object.fromEntries(rules)).toEqual(
    Object.fromEntries(
      [...Object.keys(pages), ...others].map((path) => [
        path,
        [
          ...(pages[path] ?? []),
          ['Cache-Control', isLasting(path) ? cache.lasting : cache.otherwise],
        ],
      ]),
    ),
  );
});

test('Vercel: the headers for every path, and the last rule that fits is the right one', () => {
  const {
    headers: rules,
  }: { headers: { source: string; headers: { key: string; value: string }[] }[] } = JSON.parse(
    vercelJson(sample),
  );
  expect(rules[0]?.source).toBe('/(.*)');
  expect(rules[0]?.headers.map(({ key, value }) => [key, value])).toEqual([
    ...source.filter(([name]) => name !== frameOptions),
    ['Cache-Control', cache.otherwise],
  ]);
  expect(rules.slice(1, 3)).toEqual([
    { source: '/((?!embed/).*)', headers: [{ key: frameOptions, value: 'DENY' }] },
    { source: '/embed/(.*)', headers: [{ key: policyHeader, value: framedPolicy }] },
  ]);
  expect(rules.slice(3)).toEqual(
    lasting.map((file) => ({
      source: `/${file}`,
      headers: [{ key: 'Cache-Control', value: cache.lasting }],
    })),
  );
});

test('No value can end its quotes and begin a setting of its own', () => {
  const wrong = [{ name: 'Origin-Agent-Cluster', value: 'a"; root /; "' }];
  const hostile = {
    ...sample,
    headers: [...sample.headers, ...wrong],
    inFolder: [...sample.inFolder, ...wrong],
  };
  for (const write of [nginxConf, htaccess, apacheConf, caddyfile]) {
    expect(() => write(hostile)).toThrow('Cannot be quoted');
  }
});

test('Apache with a host of its own: what counts for a whole host, TLS over TLS alone', () => {
  const text = apacheConf(sample);
  const found = headersOf(text, /^ {4}Header always set (\S+) (".*?")(?: "expr=.*")?$/gm);
  expect(found).toEqual(source.filter(([name]) => forWholeHost.includes(name)));
  expect(text).toMatch(/Strict-Transport-Security "[^"]*" "expr=%\{HTTPS\} == 'on'"$/m);
  expect(text).toMatch(/AllowOverride FileInfo$/m);
});

test('No log is told who asked, which browser they have, or where they came from', () => {
  const [, ofNginx = ''] = /log_format second_opinion '(.*)';/.exec(nginxConf(sample)) ?? [];
  expect(ofNginx.match(/\$\w+/g)).toEqual([
    '$time_iso8601',
    '$request_method',
    '$uri',
    '$status',
    '$bytes_sent',
  ]);
  const [, ofApache = ''] = /LogFormat "(.*)" second_opinion/.exec(apacheConf(sample)) ?? [];
  expect(ofApache.match(/%(?:\{[^}]*\}|>)?[a-zA-Z]/g)).toEqual([
    '%{%Y-%m-%dT%H:%M:%S%z}t',
    '%m',
    '%U',
    '%>s',
    '%B',
  ]);
  const [, ofErrors = ''] = /ErrorLogFormat "(.*)"/.exec(apacheConf(sample)) ?? [];
  expect(ofErrors.match(/%(?:\{[^}]*\}|-)?[a-zA-Z]/g)).toEqual(['%{cu}t', '%-m', '%l', '%M']);
  for (const field of ['remote_ip', 'client_ip', 'remote_port', 'headers', 'tls']) {
    expect(caddyfile(sample)).toContain(`request>${field} delete`);
  }
});

test('Netlify: pages go out as they were built', () => {
  const text = netlifyToml(sample);
  expect(text).toMatch(/\[build\.processing\]\n {2}skip_processing = true$/m);
  expect(text).toMatch(/command = "npm run build"\n {2}publish = "dist"$/m);
  expect(text).not.toMatch(/\[\[redirects\]\]|200/);
});

test('CloudFront: each header once, those of security in fields of their own', () => {
  const { SecurityHeadersConfig: ofSecurity, CustomHeadersConfig: custom } = JSON.parse(
    cloudFrontJson(sample),
  );
  expect(ofSecurity).toEqual({
    ContentSecurityPolicy: {
      Override: true,
      ContentSecurityPolicy: source.find(([name]) => name === 'Content-Security-Policy')?.[1],
    },
    StrictTransportSecurity: {
      Override: true,
      AccessControlMaxAgeSec: 63_072_000,
      IncludeSubdomains: false,
      Preload: false,
    },
    ContentTypeOptions: { Override: true },
    FrameOptions: { Override: true, FrameOption: 'DENY' },
    ReferrerPolicy: { Override: true, ReferrerPolicy: 'no-referrer' },
  });
  const inFields = 5;
  expect(custom.Quantity).toBe(source.length - inFields);
  expect(custom.Items.map((one: Record<string, string>) => [one['Header'], one['Value']])).toEqual(
    source.filter(
      ([name]) =>
        !/^(?:Content-Security-Policy|Strict-Transport-Security|X-Content-Type-Options|X-Frame-Options|Referrer-Policy)$/.test(
          name,
        ),
    ),
  );
});
