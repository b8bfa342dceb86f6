import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { checked } from '#organisation/checked.ts';
import { publisher } from '#organisation/publisher.ts';
import { theme as colours } from '#organisation/theme.ts';
import * as more from '#organisation/words/more.ts';
import * as words from '#organisation/words/organisation.ts';
import { organisationFolder } from '../../chosenFolders.mjs';
import { faultsIn } from './faults.ts';
import { framedBy as framedByOf } from './framedBy.ts';
import { theme } from './theme.ts';

/** What of the build is the publisher's. `guideBuild` loads it with the folder that was chosen. */

const folder = organisationFolder();

/** The sites that may show the guide in a frame. */
export const framedBy = framedByOf(publisher);

/**
 * Gives the publisher's colours, icon and logo to the pages.
 *
 * @throws {Error} where something of the publisher's is missing or wrong; the message names each file and key
 */
export function organisation(): readonly Plugin[] {
  const faults = faultsIn({ folder, publisher, checked, words, more, theme: colours });
  if (faults.length > 0) {
    throw new Error(`The organisation is not ready to publish the guide.\n${faults.join('\n')}`);
  }
  return [theme(colours), icon(), ...(publisher.logo ? [logo(publisher.logo.file)] : [])];
}

/** The icon of a browser's tab, which Vite then takes along. */
function icon(): Plugin {
  const attrs = { rel: 'icon', href: `./${folder}/favicon.png`, type: 'image/png' };
  return {
    name: 'organisation-icon',
    transformIndexHtml: {
      order: 'pre',
      handler: () => [{ tag: 'link', attrs, injectTo: 'head' }],
    },
  };
}

/** The logo, beside the pages under one name, which `flows/organisation/index.ts` says. */
function logo(file: string): Plugin {
  const source = () => readFileSync(resolve(folder, file));
  return {
    name: 'organisation-logo',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'logo.svg', source: source() });
    },
    configureServer({ middlewares }) {
      middlewares.use('/logo.svg', (_request, response) => {
        response.setHeader('Content-Type', 'image/svg+xml').end(source());
      });
    },
  };
}
