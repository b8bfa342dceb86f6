import { expect, test } from 'vitest';
import { theme as example } from '../../flows/organisation/example/theme.ts';
import { theme as ours } from '../../flows/organisation/kidney-cancer-uk/theme.ts';
import { contrast, tooClose } from '../../scripts/build/organisation/contrast.ts';
import { asSass } from '../../scripts/build/organisation/theme.ts';

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#ffffff', '#767676')).toBeCloseTo(4.54, 2);
  expect(() => contrast('teal', '#ffffff')).toThrow('Not a colour as #rrggbb: teal');
});

test('the colours can be told apart wherever they stand on each other', () => {
  expect(tooClose(ours)).toEqual([]);
  expect(tooClose(example)).toEqual([]);
});

test('the styles know the colours by their names in Sass', () => {
  expect(asSass(ours)).toContain('$brand-deepest: #0a3138;\n');
});
