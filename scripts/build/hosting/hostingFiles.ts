import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { afterBuild } from '../afterBuild.ts';
import { filesIn } from '../builtFiles.ts';
import { isUnlisted } from '../pages/marks.ts';
import { headers } from './headers.ts';
import {
  apacheConf,
  caddyfile,
  cloudFrontJson,
  type Hosted,
  htaccess,
  netlifyToml,
  nginxConf,
  underscoreHeaders,
  vercelJson,
} from './hosting.ts';
import { inlineHashes } from './inlineHashes.ts';

/** Settings that a host reads in the folder of the guide. */
const inside = { _headers: underscoreHeaders, '.htaccess': htaccess };
/** Settings that must not be served, so they go into a folder beside it. */
const beside = {
  'nginx.conf': nginxConf,
  'apache.conf': apacheConf,
  Caddyfile: caddyfile,
  'netlify.toml': netlifyToml,
  'vercel.json': vercelJson,
  'cloudfront-headers.json': cloudFrontJson,
};

/**
 * What a host has to know of the guide that was built into this folder.
 *
 * @param framedBy the sites that may show its pages for frames
 */
export function hosted(folder: string, framedBy: readonly string[]): Hosted {
  // The compressed files stand in for the others, and a host that was told of itself has nothing to tell.
  const files = filesIn(folder).filter(
    (file) => !/\.(?:gz|br)$/.test(file) && !Object.hasOwn(inside, file),
  );
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  const inline = inlineHashes(pages);
  // As the pages are: that for a wrong address is never listed, and the others all are or none is.
  const isListed = !isUnlisted(readFileSync(join(folder, 'index.html'), 'utf8'));
  return {
    headers: headers(inline, 'ownHost', { isListed }),
    inFolder: headers(inline, 'folder', { isListed }),
    framed: headers(inline, 'ownHost', { framing: framedBy, isListed }),
    framedInFolder: headers(inline, 'folder', { framing: framedBy, isListed }),
    files,
  };
}

/**
 * Writes the settings for every kind of host: `_headers` and `.htaccess` among the built files, the others into
 * `dist-hosting`. List it after whatever writes files.
 */
export function hostingFiles(framedBy: readonly string[]): Plugin {
  return afterBuild('hosting-files', (folder) => {
    const about = hosted(folder, framedBy);
    const folderBeside = `${folder}-hosting`;
    mkdirSync(folderBeside, { recursive: true });
    for (const [name, write] of Object.entries(inside)) {
      writeFileSync(join(folder, name), write(about));
    }
    for (const [name, write] of Object.entries(beside)) {
      writeFileSync(join(folderBeside, name), write(about));
    }
  });
}
