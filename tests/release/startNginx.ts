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
import { join, resolve } from 'node:path';
import getPort from 'get-port';
import { vi } from 'vitest';

export interface Nginx {
  readonly origin: string;
  /** What it has complained about so far. */
  complaints(): string;
  /** What its access log holds so far. */
  accessLog(): string;
  stop(): Promise<void>;
}

/** Where the guide lies below the server's root: the same files in each place. */
export const places = ['/', '/a/b/'] as const;

/** The folder of the build that is tested. */
export const dist = resolve(process.env['E2E_DIST'] ?? 'dist');

/** Starts a real nginx with the site that the build wrote; only its port and its root are set. */
export async function startNginx(): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'guide-nginx-'));
  // As root, nginx serves as another user, who must be able to read here.
  chmodSync(folder, 0o755);
  const root = join(folder, 'site');
  for (const place of places) cpSync(dist, join(root, place), { recursive: true });
  mkdirSync(join(root, '.well-known'));
  writeFileSync(join(root, '.well-known/security.txt'), 'Contact: tel:+44\n');
  mkdirSync(join(folder, 'temp'));

  const port = await getPort();
  const site = [
    ['listen 80;', `listen 127.0.0.1:${port};`],
    ['root /var/www/second-opinion;', `root ${root};`],
    ['/var/log/nginx/second-opinion.log', join(folder, 'access.log')],
    // What the settings themselves make it complain of is to be seen.
    ['error_log /var/log/nginx/second-opinion-error.log crit;', ''],
  ].reduce(
    (text, [from = '', to = '']) => replacedOnce(text, from, to),
    readFileSync(join(`${dist}-hosting`, 'nginx.conf'), 'utf8'),
  );
  const log = join(folder, 'error.log');
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${folder}/temp/${kind};`,
  );
  writeFileSync(join(folder, 'site.conf'), site);
  writeFileSync(
    join(folder, 'nginx.conf'),
    `include /etc/nginx/modules-enabled/*.conf;
daemon off;
pid ${folder}/pid;
error_log ${log} warn;
events { worker_connections 1024; }
http { ${temp.join(' ')} include ${folder}/site.conf; }
`,
  );
  const program = process.env['NGINX_PATH'] ?? '/usr/sbin/nginx';
  const nginx = spawn(program, ['-c', join(folder, 'nginx.conf'), '-e', log], { stdio: 'inherit' });
  const ended = new Promise<void>((end) => nginx.once('close', () => end()));
  const origin = `http://127.0.0.1:${port}`;
  await vi.waitFor(() => fetch(origin), { timeout: 120_000, interval: 50 });
  return {
    origin,
    complaints: () => readFileSync(log, 'utf8'),
    accessLog: () => readFileSync(join(folder, 'access.log'), 'utf8'),
    stop: async () => {
      nginx.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export function replacedOnce(text: string, from: string, to: string): string {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`“${from}” stands ${parts.length - 1} times in it`);
  return parts.join(to);
}
