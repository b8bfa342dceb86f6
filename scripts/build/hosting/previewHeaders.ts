import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { forTlsOnly, framedPath } from './headers.ts';
import { hosted } from './hostingFiles.ts';

/** Lets `vite preview` send the headers of a real host, so that nobody first meets them there. */
export function previewHeaders(framedBy: readonly string[]): Plugin {
  return {
    name: 'preview-headers',
    configurePreviewServer({ config, middlewares }) {
      const { headers, framed } = hosted(resolve(config.root, config.build.outDir), framedBy);
      middlewares.use(({ url = '' }, response, next) => {
        const [path = ''] = url.split('?');
        for (const { name, value } of new RegExp(framedPath).test(path) ? framed : headers) {
          if (name === forTlsOnly) continue;
          response.setHeader(name, value);
        }
        next();
      });
    },
  };
}
