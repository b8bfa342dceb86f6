import { expect, test } from 'vitest';
import { theme as ours } from '../../flows/organisation/theme.ts';
import { contrast, tooClose } from '../../scripts/build/theme/contrast.ts';
import { asSass, theme } from '../../scripts/build/theme/theme.ts';

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#ffffff', '#767676')).toBeCloseTo(4.54, 2);
  expect(() => contrast('teal', '#ffffff')).toThrow('Not a colour as #rrggbb: teal');
});

test('our colours can be told apart wherever they stand on each other', () => {
  expect(tooClose(ours)).toEqual([]);
});

test('a build with colours that are too close fails, and names them', () => {
  expect(() => theme({ ...ours, ink: '#767676', edge: '#cccccc' })).toThrow(
    /theme\.ts: ink #767676 on paper #ffffff has a contrast of 4\.54:1, and words need 7:1; .*edge #cccccc on paper/,
  );
});

test('the styles know the colours by their names in Sass', () => {
  expect(asSass(ours)).toContain('$brand-deepest: #0a3138;\n');
});
