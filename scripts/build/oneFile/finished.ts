import { extname } from 'node:path';
import type { Plugin } from 'vite';
import { pictureTypes, textTypes, written } from '../hosting/headers.ts';
import { inlineHashes } from '../hosting/inlineHashes.ts';
import { withMeta } from '../pages/policyMeta.ts';
import { licencesText } from '../release/licences.ts';
import { oneFilePolicy } from './oneFilePolicy.ts';

/** The name of the one file. It may be given any other. */
export const oneFileName = 'second-opinion-guide.html';

/** Puts into the page whatever else would lie beside it, the licences and its policy, and gives it its name. */
export function finished(): Plugin {
  let root = '';
  return {
    name: 'finished',
    apply: 'build',
    enforce: 'post',
    configResolved: (config) => {
      root = config.root;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        let page = '';
        const pictures = new Map<string, string>();
        for (const [name, file] of Object.entries(bundle)) {
          if (file.type !== 'asset') throw new Error(`${name} is not in the page`);
          if (name === 'index.html') page = String(file.source);
          else pictures.set(name, asData(name, file.source));
          delete bundle[name];
        }
        for (const [name, data] of pictures) page = page.replaceAll(`./${name}`, () => data);
        this.emitFile({
          type: 'asset',
          fileName: oneFileName,
          source: withOwnPolicy(`${page}${licencesComment(licencesText(root))}`),
        });
      },
    },
  };
}

function asData(name: string, source: string | Uint8Array): string {
  const ending = extname(name).slice(1);
  const type = pictureTypes[ending] ?? textTypes[ending];
  if (type === undefined) throw new Error(`${name} cannot stand in the page`);
  return `data:${type};base64,${Buffer.from(source).toString('base64')}`;
}

/** The licences go wherever the file goes. Two hyphens would end the comment in an old browser. */
function licencesComment(text: string): string {
  return `<!--\n${text.replaceAll('--', '==').replaceAll('=-', '==')}\n-->\n`;
}

function withOwnPolicy(page: string): string {
  return withMeta(page, written(oneFilePolicy(inlineHashes([page]))));
}
