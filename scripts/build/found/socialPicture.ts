import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import satori from 'satori';
import type { Plugin } from 'vite';
import type { Theme } from '../../../flows/organisation/types.ts';
import { pictureFile, pictureSize } from './pictureFile.ts';

/** What the picture says, and in which colours. */
export interface Picture {
  readonly title: string;
  readonly organisation: string;
  readonly what: string;
  readonly theme: Pick<Theme, 'brand' | 'paper' | 'focus' | 'ink'>;
}

/** Writes the picture that is shown where a link to the guide is shared. No browser draws it, so it is the same on every machine. */
export function socialPicture(picture: Picture): Plugin {
  return {
    name: 'social-picture',
    apply: 'build',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: pictureFile, source: await drawn(picture) });
    },
  };
}

const require = createRequire(import.meta.url);
const font = (weight: 400 | 700) => ({
  name: 'Atkinson Hyperlegible',
  weight,
  data: readFileSync(
    require.resolve(
      `@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-${weight}-normal.woff`,
    ),
  ),
});

let isReady: Promise<void> | undefined;

/** The picture as a PNG. */
export async function drawn(picture: Picture): Promise<Uint8Array> {
  const svg = await satori(layout(picture), { ...pictureSize, fonts: [font(400), font(700)] });
  isReady ??= initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  await isReady;
  return new Resvg(svg).render().asPng();
}

/** The picture as boxes, in which words break into lines by themselves. */
function layout({ title, organisation, what, theme }: Picture) {
  const { brand, paper, focus, ink } = theme;
  const head = [box({ fontSize: 88, fontWeight: 700, lineHeight: 1.1 }, title)];
  const foot = [
    box({ fontSize: 36, lineHeight: 1.3 }, what),
    box({ marginTop: 24, fontSize: 40, fontWeight: 700 }, organisation),
  ];
  return box({ width: '100%', height: '100%', flexDirection: 'column', color: paper }, [
    box(
      {
        flex: 1,
        flexDirection: 'column',
        justifyContent: 'center',
        padding: '40px 72px',
        backgroundColor: brand,
      },
      head,
    ),
    box({ height: 12, backgroundColor: focus }, ''),
    box(
      { flexDirection: 'column', padding: '36px 72px 44px', color: ink, backgroundColor: paper },
      foot,
    ),
  ]);
}

function box(
  style: Readonly<Record<string, string | number>>,
  children: string | readonly unknown[],
) {
  return { type: 'div', key: null, props: { style: { display: 'flex', ...style }, children } };
}
