import { spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import getPort from 'get-port';
import { vi } from 'vitest';
import { dist, places, replacedOnce } from './startNginx.ts';

export interface Server {
  readonly origin: string;
  /** What its access log holds so far. */
  accessLog(): string;
  stop(): Promise<void>;
}

const modules = '/usr/lib/apache2/modules';
/** What Apache cannot do without, and a page that is framed by another of the same site. */
const needed = ['mpm_event', 'authz_core', 'dir', 'autoindex', 'negotiation', 'expires', 'alias'];

/** The modules that the guide's settings use. */
export const usedModules = ['headers', 'mime', 'rewrite'] as const;

/**
 * Starts a real Apache with a site of its own in which the guide lies in folders, with settings that a site may have: its
 * own policy, a lifetime for pages, lists of folders, and no right to set options in a folder.
 *
 * @param used which modules are there beside those that it cannot do without
 * @param lies where the guide lies in the site
 */
export async function startApache(
  used: readonly string[] = usedModules,
  lies: readonly string[] = places,
): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'guide-apache-'));
  chmodSync(folder, 0o755);
  const root = siteIn(folder, lies);
  // A folder that is elsewhere on the disk than in the site.
  cpSync(dist, join(folder, 'elsewhere'), { recursive: true });
  const port = await getPort();
  const ofSite = used.includes('headers')
    ? `Header set Content-Security-Policy "default-src 'self'"
Header set X-Frame-Options "DENY"
Header always set Strict-Transport-Security "max-age=60"`
    : '';
  const rights =
    'AllowOverride FileInfo\nRequire all granted\nOptions Indexes MultiViews FollowSymLinks';
  return startApacheIn(
    folder,
    port,
    [...needed, ...used],
    `ErrorLog ${folder}/error.log
DocumentRoot ${root}
Alias /elsewhere ${folder}/elsewhere
${used.includes('mime') ? 'TypesConfig /dev/null' : ''}
ErrorDocument 404 "the site's own"
${ofSite}
ExpiresActive On
ExpiresDefault "access plus 1 month"
<Directory ${folder}>
${rights}
</Directory>
`,
  );
}

/** Starts a real Apache with the site of its own that the build wrote; only its name, its port and its folders are set. */
export async function startApacheSite(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'guide-apache-site-'));
  chmodSync(folder, 0o755);
  const root = siteIn(folder, ['/']);
  const port = await getPort();
  const site = readFileSync(join(`${dist}-hosting`, 'apache.conf'), 'utf8')
    .replace('<VirtualHost *:80>', `<VirtualHost 127.0.0.1:${port}>`)
    .replaceAll('/var/www/second-opinion', root)
    .replace('/var/log/apache2/second-opinion.log', join(folder, 'access.log'))
    .replace('/var/log/apache2/second-opinion-error.log', join(folder, 'error.log'));
  return startApacheIn(
    folder,
    port,
    ['mpm_event', 'authz_core', 'dir', ...usedModules],
    `TypesConfig /dev/null
ErrorLog ${folder}/server-error.log
${site}`,
  );
}

/** Starts Apache in a folder, with these modules and these settings beside what any Apache needs to run. */
function startApacheIn(
  folder: string,
  port: number,
  loaded: readonly string[],
  settings: string,
): Promise<Server> {
  const file = join(folder, 'apache.conf');
  const modulesLoaded = loaded.map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`);
  writeFileSync(
    file,
    `${modulesLoaded.join('\n')}
ServerRoot ${folder}
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
DefaultRuntimeDir ${folder}
User www-data
Group www-data
${settings}`,
  );
  const program = process.env['APACHE_PATH'] ?? '/usr/sbin/apache2';
  return start(program, ['-d', folder, '-f', file, '-DFOREGROUND'], port, folder);
}

/** Starts a real Caddy with the site that the build wrote; only its name, its port and its root are set. */
export async function startCaddy(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'guide-caddy-'));
  const root = siteIn(folder, places);
  const port = await getPort();
  const site = [
    ['guide.example.org {', `http://127.0.0.1:${port} {`],
    ['root * /var/www/second-opinion', `root * ${root}`],
    ['/var/log/caddy/second-opinion.log', join(folder, 'access.log')],
  ].reduce(
    (text, [from = '', to = '']) => replacedOnce(text, from, to),
    readFileSync(join(`${dist}-hosting`, 'Caddyfile'), 'utf8'),
  );
  writeFileSync(join(folder, 'Caddyfile'), `{\n    admin off\n}\n${site}`);
  const program = process.env['CADDY_PATH'] ?? '/usr/bin/caddy';
  const args = ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'];
  return start(program, args, port, folder);
}

/** A site with the guide in each of its places, and a page of its own that shows the guide in a frame. */
function siteIn(folder: string, lies: readonly string[]): string {
  const root = join(folder, 'site');
  for (const place of lies) cpSync(dist, join(root, place), { recursive: true });
  mkdirSync(join(root, 'of-the-site'));
  writeFileSync(join(root, 'of-the-site/page.html'), '<iframe src="/a/b/"></iframe>');
  return root;
}

async function start(
  program: string,
  args: readonly string[],
  port: number,
  folder: string,
): Promise<Server> {
  const env = { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const server = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], env });
  let said = '';
  server.stderr.on('data', (text) => {
    said += text;
  });
  const ended = new Promise<void>((end) => server.once('close', () => end()));
  const origin = `http://127.0.0.1:${port}`;
  const failed = ended.then(() => {
    throw new Error(`${program} ended: ${said}`);
  });
  const up = vi.waitFor(() => fetch(origin), { timeout: 120_000, interval: 50 });
  await Promise.race([up, failed]);
  failed.catch(() => {});
  return {
    origin,
    accessLog: () => readFileSync(join(folder, 'access.log'), 'utf8'),
    stop: async () => {
      server.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
