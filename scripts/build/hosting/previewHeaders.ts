import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { forTlsOnly } from './headers.ts';
import { hosted } from './hostingFiles.ts';

/** Lets `vite preview` send the headers of a real host, so that nobody first meets them there. */
export function previewHeaders(): Plugin {
  return {
    name: 'preview-headers',
    configurePreviewServer({ config, middlewares }) {
      const { headers } = hosted(resolve(config.root, config.build.outDir));
      middlewares.use((_request, response, next) => {
        for (const { name, value } of headers) {
          if (name === forTlsOnly) continue;
          response.setHeader(name, value);
        }
        next();
      });
    },
  };
}
