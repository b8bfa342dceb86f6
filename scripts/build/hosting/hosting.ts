import {
  cache,
  forTlsOnly,
  forWholeHost,
  frameAncestors,
  framedPath,
  frameOptions,
  type Header,
  hiddenPath,
  isLasting,
  pictureTypes,
  policyHeader,
  textTypes,
} from './headers.ts';

/** What the writers are told. Each gives the text of one file. */
export interface Hosted {
  /** For a host of the guide's own. */
  readonly headers: readonly Header[];
  /** For settings that a host may read in a folder of another site. */
  readonly inFolder: readonly Header[];
  /** For the pages that other sites may show in a frame: as the two above, but for the policy, and without X-Frame-Options. */
  readonly framed: readonly Header[];
  readonly framedInFolder: readonly Header[];
  /** Paths of the built files, from the folder of the guide, with slashes: `assets/index-abcdefgh.js`. */
  readonly files: readonly string[];
}

const note =
  '# Written by the build. To change it, change scripts/build/hosting/headers.ts and build again.';

/** A site for nginx, as a file for its folder `conf.d`. */
export function nginxConf({ headers, framed }: Hosted): string {
  const types = Object.entries({ ...textTypes, ...pictureTypes });
  const charsetTypes = Object.values(textTypes).filter((type) => type !== 'text/html');
  return lines(
    note,
    '# Set server_name and root, and add your certificate (certbot --nginx does). No modules are needed but',
    '# brotli (Debian: libnginx-mod-http-brotli-static); without it, take out the line brotli_static.',
    'map "$status:$uri" $second_opinion_cache {',
    `    default ${quoted(cache.otherwise)};`,
    `    ${quoted(`~^(200|206|304):.*${cache.lastingPath}`)} ${quoted(cache.lasting)};`,
    '}',
    '# Plain http stays as it is, as on an intranet: without TLS this header is not sent.',
    'map $https $second_opinion_tls {',
    '    default "";',
    ...headers
      .filter(({ name }) => name === forTlsOnly)
      .map(({ value }) => `    on ${quoted(value)};`),
    '}',
    '# The pages for frames say who may show them; all others may be shown in none.',
    'map $uri $second_opinion_policy {',
    `    default ${quoted(headerNamed(headers, policyHeader))};`,
    `    ${quoted(`~${framedPath}`)} ${quoted(headerNamed(framed, policyHeader))};`,
    '}',
    'map $uri $second_opinion_frames {',
    `    default ${quoted(headerNamed(headers, frameOptions))};`,
    `    ${quoted(`~${framedPath}`)} "";`,
    '}',
    '# When, what and how it went. Not who asked: no address, no browser, no page that led here, no query.',
    "log_format second_opinion '[$time_iso8601] $request_method $uri $status $bytes_sent';",
    'server {',
    '    access_log /var/log/nginx/second-opinion.log second_opinion;',
    '    # Each line of this one would name who asked, so it is kept for what stops the server.',
    '    error_log /var/log/nginx/second-opinion-error.log crit;',
    '    listen 80;',
    '    server_name guide.example.org;',
    '    root /var/www/second-opinion;',
    '    index index.html;',
    '    autoindex off;',
    '    server_tokens off;',
    '    log_not_found off;',
    '    absolute_redirect off;',
    '    # What is not there is an error, never the guide; a folder without a page is not there.',
    '    error_page 404 /404.html;',
    '    error_page 403 =404 /404.html;',
    '    gzip_static on;',
    '    brotli_static on;',
    '    gzip_vary on;',
    '    charset utf-8;',
    `    charset_types ${charsetTypes.join(' ')};`,
    '    default_type application/octet-stream;',
    '    types {',
    ...types.map(([ending, type]) => `        ${type} ${ending};`),
    '    }',
    '    # A location with an add_header of its own loses all of these.',
    ...headers.map(({ name, value }) => {
      return `    add_header ${name} ${nginxVariables[name] ?? quoted(value)} always;`;
    }),
    '    add_header Cache-Control $second_opinion_cache always;',
    `    location ~ ${quoted(hiddenPath)} {`,
    '        return 404;',
    '    }',
    '}',
  );
}

/** The headers that are not the same for every answer. */
const nginxVariables: Readonly<Record<string, string>> = {
  [forTlsOnly]: '$second_opinion_tls',
  [policyHeader]: '$second_opinion_policy',
  [frameOptions]: '$second_opinion_frames',
};

/** @throws {Error} where there is no such header */
function headerNamed(headers: readonly Header[], wanted: string): string {
  const found = headers.find(({ name }) => name === wanted);
  if (!found) throw new Error(`There is no header ${wanted}`);
  return found.value;
}

/** Whether a header says who may show a page in a frame. */
function isOfFrames({ name }: Header): boolean {
  return name === policyHeader || name === frameOptions;
}

/**
 * Rules for Apache 2.4, which reads them in the guide's own folder. That may be a folder of another site, so nothing in
 * them reaches beyond it, each part is for the module that it needs, and `AllowOverride FileInfo` lets all of it be.
 */
export function htaccess({ inFolder, framedInFolder }: Hosted): string {
  const types = Object.entries({ ...textTypes, ...pictureTypes });
  const texts = Object.keys(textTypes);
  const lastingPath = cache.lastingPath.replace(/\$$/, '(?:[.](?:gz|br))?$');
  const compressed = (['br', 'gz'] as const).flatMap((ending) => [
    `RewriteCond %{HTTP:Accept-Encoding} ${ending === 'br' ? '\\bbr\\b' : '\\bgzip\\b'}`,
    `RewriteCond %{REQUEST_FILENAME}.${ending} -f`,
    `RewriteRule ^(.+)$ ${apacheFolder}$1.${ending} [E=second_opinion:1,L]`,
  ]);
  return lines(
    note,
    '# It counts for this folder alone, which may be in another site. A module that is missing costs what it does.',
    ...ifModule('mod_mime.c', [
      ...types.map(([ending, type]) => `AddType ${type} .${ending}`),
      `AddCharset utf-8 ${texts.map((ending) => `.${ending}`).join(' ')}`,
      'RemoveLanguage .br',
      'RemoveType .gz .br',
      'AddEncoding gzip .gz',
      'AddEncoding br .br',
    ]),
    ...ifModule('mod_rewrite.c', [
      'RewriteEngine On',
      '# Where this folder is in the site: the address without what stands below the folder.',
      'RewriteCond %{REQUEST_URI}::$1 ^/(.*?)([^:]*)::\\2$',
      'RewriteRule ^(.*)$ - [E=second_opinion_folder:%1]',
      'ErrorDocument 404 /%{reqenv:second_opinion_folder}404.html',
      '# Settings, and the compressed files by their own names, are not there for anyone.',
      'RewriteCond %{ENV:REDIRECT_second_opinion} !=1',
      `RewriteCond /$1 ${quoted(hiddenPath)}`,
      'RewriteRule ^(.*)$ - [R=404,L]',
      `RewriteRule ^$ ${apacheFolder}index.html [L]`,
      '# Nor is a folder without a page.',
      'RewriteCond %{REQUEST_FILENAME} -d',
      'RewriteCond %{REQUEST_FILENAME}/index.html !-f',
      'RewriteRule ^ - [R=404,L]',
      ...compressed,
    ]),
    ...ifModule('mod_headers.c', [
      '# What the site around it sets would stand beside these, or keep a page for a month.',
      ...[...inFolder.map(({ name }) => name), 'Cache-Control', 'Expires'].map(
        (name) => `Header onsuccess unset ${name}`,
      ),
      'Header always unset Expires',
      ...inFolder.map(({ name, value }) => `Header always set ${name} ${quoted(value)}`),
      '# The pages for frames say who may show them.',
      `Header always set ${policyHeader} ${quoted(headerNamed(framedInFolder, policyHeader))} ${framedAlone}`,
      `Header always unset ${frameOptions} ${framedAlone}`,
      'Header always merge Vary Accept-Encoding',
      `Header always set Cache-Control ${quoted(cache.otherwise)}`,
      `Header always set Cache-Control ${quoted(cache.lasting)} "expr=%{REQUEST_STATUS} -lt 400 && %{REQUEST_URI} =~ m#${lastingPath}#"`,
    ]),
  );
}

/** The condition of Apache's for the pages that may be framed. */
const framedAlone = `"expr=%{REQUEST_URI} =~ m#${framedPath}#"`;
/**
 * A site of its own for Apache 2.4, as a file for `sites-available`. What every folder says stands in `.htaccess`; this adds
 * what counts for a whole host, and a log that names nobody.
 */
export function apacheConf({ headers }: Hosted): string {
  return lines(
    note,
    '# Set ServerName and the folder, and add your certificate. It needs mod_rewrite, mod_headers, mod_mime and mod_dir.',
    '<VirtualHost *:80>',
    '    ServerName guide.example.org',
    '    DocumentRoot /var/www/second-opinion',
    '    <Directory /var/www/second-opinion>',
    '        AllowOverride FileInfo',
    '        Require all granted',
    '        Options FollowSymLinks',
    '    </Directory>',
    '    # When, what and how it went. Not who asked: no address, no browser, no page that led here, no query.',
    '    LogFormat "[%{%Y-%m-%dT%H:%M:%S%z}t] %m %U %>s %B" second_opinion',
    '    CustomLog /var/log/apache2/second-opinion.log second_opinion',
    '    ErrorLogFormat "[%{cu}t] [%-m:%l] %M"',
    '    ErrorLog /var/log/apache2/second-opinion-error.log',
    '    # Over TLS alone, as on an intranet there may be none.',
    ...headers
      .filter(({ name }) => forWholeHost.includes(name))
      .map(({ name, value }) => {
        const when = name === forTlsOnly ? ` "expr=%{HTTPS} == 'on'"` : '';
        return `    Header always set ${name} ${quoted(value)}${when}`;
      }),
    '</VirtualHost>',
  );
}

/** The guide's folder, as a rule of Apache's writes it. */
const apacheFolder = '/%{ENV:second_opinion_folder}';

function ifModule(module: string, settings: readonly string[]): readonly string[] {
  return [`<IfModule ${module}>`, ...settings.map((setting) => `    ${setting}`), '</IfModule>'];
}

/** A site for Caddy 2, which fetches its own certificate. */
export function caddyfile({ headers, framed }: Hosted): string {
  const types = Object.entries({ ...textTypes, ...pictureTypes });
  // Caddy's patterns know no look-ahead, so what begins with a dot is told apart by path.
  return lines(
    note,
    '# Set the name of the site and the root. On an intranet without TLS, write http:// before the name.',
    'guide.example.org {',
    '    root * /var/www/second-opinion',
    '    # When, what and how it went. Not who asked: no address, no browser, no page that led here, no query.',
    '    log {',
    '        output file /var/log/caddy/second-opinion.log',
    '        format filter {',
    '            wrap json',
    '            fields {',
    ...['remote_ip', 'remote_port', 'client_ip', 'headers', 'tls'].map(
      (field) => `                request>${field} delete`,
    ),
    '                user_id delete',
    '                resp_headers delete',
    '                request>uri regexp "[?].*" ""',
    '            }',
    '        }',
    '    }',
    '    header {',
    ...headers
      .filter((header) => header.name !== forTlsOnly && !isOfFrames(header))
      .map(({ name, value }) => `        ${name} ${quoted(value)}`),
    '    }',
    '    # The pages for frames say who may show them; all others may be shown in none.',
    `    @framed path_regexp ${quoted(framedPath)}`,
    `    @unframed not path_regexp ${quoted(framedPath)}`,
    ...headers
      .filter(isOfFrames)
      .map(({ name, value }) => `    header @unframed ${name} ${quoted(value)}`),
    `    header @framed ${policyHeader} ${quoted(headerNamed(framed, policyHeader))}`,
    '    @tls protocol https',
    ...headers
      .filter(({ name }) => name === forTlsOnly)
      .map(({ name, value }) => `    header @tls ${name} ${quoted(value)}`),
    '    @lasting {',
    `        path_regexp ${quoted(cache.lastingPath)}`,
    '        file',
    '    }',
    '    @otherwise not {',
    `        path_regexp ${quoted(cache.lastingPath)}`,
    '        file',
    '    }',
    `    header @lasting Cache-Control ${quoted(cache.lasting)}`,
    `    header @otherwise Cache-Control ${quoted(cache.otherwise)}`,
    ...types.flatMap(([ending, type]) => [
      `    @${ending} path *.${ending}`,
      `    header @${ending} Content-Type ${quoted(textTypes[ending] ? `${type}; charset=utf-8` : type)}`,
    ]),
    '    @hidden {',
    '        path */.* */_headers *.gz *.br *.map',
    '        not path /.well-known/*',
    '    }',
    '    error @hidden 404',
    '    file_server {',
    '        precompressed br gzip',
    '    }',
    '    # What is not there is an error, never the guide.',
    '    handle_errors {',
    '        @missing expression {http.error.status_code} == 404',
    '        rewrite @missing /404.html',
    '        header Content-Type "text/html; charset=utf-8"',
    `        header Cache-Control ${quoted(cache.otherwise)}`,
    '        file_server @missing {',
    '            precompressed br gzip',
    '        }',
    '    }',
    '}',
  );
}

/**
 * Headers for Netlify and Cloudflare Pages, which read them in the folder of the site. Cloudflare joins the values
 * of rules that overlap, so every file has its own rule for the cache and every page for who may frame it, and what is not
 * there has neither. Of two policies a browser heeds both.
 */
export function underscoreHeaders({ headers, framed, files }: Hosted): string {
  const forAll = headers.filter(({ name }) => name !== frameOptions);
  const rules = (path: string) => [
    ...(/[.](?!html$)[a-z]+$/.test(path) ? [] : frameRules(isFramed(path) ? framed : headers)),
    `  Cache-Control: ${isLasting(path) ? cache.lasting : cache.otherwise}`,
  ];
  return lines(
    note,
    '/*',
    ...forAll.map(({ name, value }) => `  ${name}: ${withoutFrames(name, value)}`),
    ...files.flatMap((file) => addresses(file).flatMap((path) => [path, ...rules(path)])),
  );
}

function frameRules(headers: readonly Header[]): readonly string[] {
  return headers.filter(isOfFrames).map(({ name, value }) => {
    const ofFrames = value.split('; ').find((one) => one.startsWith(frameAncestors));
    return `  ${name}: ${ofFrames ?? value}`;
  });
}

/** A policy without what it says of frames; another header as it is. */
function withoutFrames(name: string, value: string): string {
  if (name !== policyHeader) return value;
  return value
    .split('; ')
    .filter((one) => !one.startsWith(frameAncestors))
    .join('; ');
}

/** Whether other sites may show what is at a path in a frame. */
function isFramed(path: string): boolean {
  return new RegExp(framedPath).test(path);
}

/** Where a file is found: a page stands for its folder too, and some hosts show it without its ending. */
function addresses(file: string): readonly string[] {
  const path = `/${file}`;
  const bare = path.replace(/\.html$/, '');
  const folder = path.endsWith('/index.html') ? [path.replace(/index\.html$/, '')] : [];
  return [...new Set([...folder, bare, path])];
}

/** The settings file of Vercel. Of the rules that fit, its last one counts. */
export function vercelJson({ headers, framed, files }: Hosted): string {
  const cacheControl = (value: string) => [{ key: 'Cache-Control', value }];
  return `${JSON.stringify(
    {
      cleanUrls: false,
      headers: [
        {
          source: '/(.*)',
          headers: [
            ...headers
              .filter(({ name }) => name !== frameOptions)
              .map(({ name: key, value }) => ({ key, value })),
            ...cacheControl(cache.otherwise),
          ],
        },
        {
          source: '/((?!embed/).*)',
          headers: [{ key: frameOptions, value: headerNamed(headers, frameOptions) }],
        },
        {
          source: '/embed/(.*)',
          headers: [{ key: policyHeader, value: headerNamed(framed, policyHeader) }],
        },
        ...files
          .map((file) => `/${file}`)
          .filter(isLasting)
          .map((source) => ({ source, headers: cacheControl(cache.lasting) })),
      ],
    },
    null,
    2,
  )}\n`;
}

/**
 * The settings file of Netlify, for its top folder. They stand here because it would shorten pages otherwise: a page that was
 * changed is not kept for when there is no line, and its script does not run.
 */
export function netlifyToml(_: Hosted): string {
  return lines(
    note,
    '[build]',
    '  command = "npm run build"',
    '  publish = "dist"',
    '[build.environment]',
    '  NODE_VERSION = "22"',
    '[build.processing]',
    '  skip_processing = true',
  );
}

/** What CloudFront has fields of its own for, and refuses among the others. */
const fieldsOfCloudFront: Readonly<Record<string, (value: string) => Record<string, unknown>>> = {
  'Content-Security-Policy': (value) => ({
    ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: value },
  }),
  'Strict-Transport-Security': (value) => ({
    StrictTransportSecurity: {
      Override: true,
      AccessControlMaxAgeSec: Number(value.replace('max-age=', '')),
      IncludeSubdomains: false,
      Preload: false,
    },
  }),
  'X-Content-Type-Options': () => ({ ContentTypeOptions: { Override: true } }),
  'X-Frame-Options': (value) => ({ FrameOptions: { Override: true, FrameOption: value } }),
  'Referrer-Policy': (value) => ({ ReferrerPolicy: { Override: true, ReferrerPolicy: value } }),
};

/** The headers for Amazon CloudFront, as `aws cloudfront create-response-headers-policy` takes them. */
export function cloudFrontJson({ headers }: Hosted): string {
  const others = headers.filter(({ name }) => !Object.hasOwn(fieldsOfCloudFront, name));
  return `${JSON.stringify(
    {
      Name: 'second-opinion-guide',
      Comment: 'Written by the build from scripts/build/hosting/headers.ts',
      SecurityHeadersConfig: Object.assign(
        {},
        ...headers.map(({ name, value }) => fieldsOfCloudFront[name]?.(value)),
      ),
      CustomHeadersConfig: {
        Quantity: others.length,
        Items: others.map(({ name, value }) => ({ Header: name, Value: value, Override: true })),
      },
    },
    null,
    2,
  )}\n`;
}

function lines(...all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}

/** In the double quotes that nginx, Apache and Caddy share, where none of them reads anything into the text. */
function quoted(text: string): string {
  if (/["\\{}\n]/.test(text.replace(/\{\d+\}/g, ''))) throw new Error(`Cannot be quoted: ${text}`);
  return `"${text}"`;
}
