import { readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { afterBuild } from '../afterBuild.ts';
import { filesIn } from '../builtFiles.ts';
import { textTypes } from './headers.ts';

/**
 * Writes a .gz and a .br beside every text file, pressed as hard as it goes, for servers that send them. List it
 * last, when all files are there.
 */
export function compressed(): Plugin {
  return afterBuild('compressed', (folder) => {
    for (const file of filesIn(folder).filter(isText)) {
      const path = join(folder, file);
      const text = readFileSync(path);
      // Each on its own: a few bytes of text may gain from the one and not from the other.
      for (const [ending, short] of [
        ['gz', gzipped(text)],
        ['br', brotli(text)],
      ] as const) {
        if (short.length < text.length) writeFileSync(`${path}.${ending}`, short);
      }
    }
  });
}

/** Whether a file holds text, and is served at all. */
export function isText(file: string): boolean {
  return Object.hasOwn(textTypes, extname(file).slice(1));
}

/** Gzip, the same on every system: zlib notes which one it ran on, so that byte says “unknown”. */
export function gzipped(text: Buffer): Buffer {
  const short = gzipSync(text, { level: constants.Z_BEST_COMPRESSION });
  short[9] = 255;
  return short;
}

function brotli(text: Buffer): Buffer {
  return brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  });
}
