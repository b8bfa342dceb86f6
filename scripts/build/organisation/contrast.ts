import type { Theme } from '../../../flows/organisation/types.ts';

type Colour = keyof Theme;

/** What words stand on. They have a contrast of 7:1 or more there (WCAG 1.4.6). */
const words: Readonly<Partial<Record<Colour, readonly Colour[]>>> = {
  ink: ['paper', 'ground', 'tint', 'paleAmber', 'focus'],
  inkSoft: ['paper', 'ground', 'tint'],
  link: ['paper', 'ground', 'tint', 'paleAmber'],
  linkVisited: ['paper', 'ground', 'tint', 'paleAmber'],
  red: ['paper', 'ground'],
  brand: ['paper', 'ground', 'tint'],
  brandDeep: ['paper', 'ground', 'tint'],
  paper: ['brand', 'brandDeepest', 'red'],
};

/** What the edges of controls, and other signs, stand on: 3:1 or more (WCAG 1.4.11). */
const signs: Readonly<Partial<Record<Colour, readonly Colour[]>>> = {
  edge: ['paper', 'ground', 'tint'],
  brand: ['paleAmber'],
  red: ['tint'],
};

/**
 * A sentence for each two colours that are too close for what stands on what.
 *
 * @example tooClose({ ...theme, red: '#ff0000' })
 * // ['red #ff0000 on paper #ffffff has a contrast of 4.00:1, and words need 7:1', …]
 */
export function tooClose(theme: Theme): string[] {
  return [...closer(theme, words, 'words', 7), ...closer(theme, signs, 'signs', 3)];
}

function closer(theme: Theme, pairs: typeof words, what: string, least: number): string[] {
  return Object.entries(pairs).flatMap(([above, grounds]) =>
    grounds.flatMap((below) => {
      const [colour, ground] = [theme[above as Colour], theme[below]];
      const has = contrast(colour, ground);
      return has >= least
        ? []
        : [
            `${above} ${colour} on ${below} ${ground} has a contrast of ${has.toFixed(2)}:1, and ${what} need ${least}:1`,
          ];
    }),
  );
}

/** The contrast of two colours as WCAG 2.2 reckons it, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

/** @throws {Error} where a colour is not written as `#rrggbb` */
function luminance(colour: string): number {
  if (!/^#[\da-f]{6}$/i.test(colour)) throw new Error(`Not a colour as #rrggbb: ${colour}`);
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
