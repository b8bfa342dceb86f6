import { expect, test } from 'vitest';
import { theme } from '../../../flows/organisation/example/theme.ts';
import { drawn } from '../../../scripts/build/found/socialPicture.ts';

const picture = {
  title: 'Should I get a second opinion?',
  organisation: 'Northern Kidney Trust',
  what: 'For people with kidney cancer.',
  theme,
};

test('The picture is a PNG as large as those who show it ask for, in the publisher’s colour, and always the same', async () => {
  const png = Buffer.from(await drawn(picture));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(png.length).toBeLessThan(300_000);
  expect(Buffer.from(await drawn(picture)).equals(png)).toBe(true);
});

test.each([
  ['the title', { title: 'Who can I ask?' }],
  ['the publisher', { organisation: 'The Other Trust' }],
  ['the colours', { theme: { ...theme, brand: '#0b4f55' } }],
])('Another one comes of it where %s differs', async (_what, other) => {
  const [one, two] = await Promise.all([drawn(picture), drawn({ ...picture, ...other })]);
  expect(Buffer.from(one).equals(Buffer.from(two))).toBe(false);
});
