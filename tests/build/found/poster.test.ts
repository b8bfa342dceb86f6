import { toSvgPath } from 'lean-qr/extras/svg';
import { correction, generate } from 'lean-qr/nano';
import { expect, test } from 'vitest';
import { start } from '#words/start.ts';
import { theme } from '../../../flows/organisation/example/theme.ts';
import { organisation } from '../../../flows/organisation/index.ts';
import { codeShape, typed } from '../../../scripts/build/found/codeShape.ts';
import { posterHtml } from '../../../scripts/build/found/poster.ts';
import { telHref } from '../../../src/components/PhoneNumber/telHref.ts';

const icon = '<link rel="icon" href="./assets/favicon.png">';
const address = 'https://guide.kidneytrust.example/a/';

test('The poster asks the guide’s question, and says who publishes it, whom to call and when', () => {
  const html = posterHtml({ organisation, publisher: { address }, theme }, { icon, script: '' });
  const { name, number = '', about } = organisation.supportLine;
  for (const said of [start.heading, organisation.name, name, number, about]) {
    expect(html).toContain(said);
  }
  expect(html).toContain(`href="${telHref(number)}"`);
  expect(html).toContain(theme.brand);
});

test('Its code leads to the start page, and needs no script where the address is known', () => {
  const html = posterHtml({ organisation, publisher: { address }, theme }, { icon, script: '' });
  const code = generate(address, { minCorrectionLevel: correction.Q });
  expect(html).toContain(` d="${toSvgPath(code)}"`);
  expect(html).toContain('guide.kidneytrust.example/<wbr>a</a>');
  expect(html).not.toMatch(/<script|" hidden/);
});

test('Where nobody has said where the guide is, the code is hidden until a script knows', () => {
  const html = posterHtml({ organisation, publisher: {}, theme }, { icon, script: 'draw()' });
  expect(html).toContain('id="way" hidden');
  expect(html).toContain('<script>draw()</script>');
  expect(html).not.toContain('https://');
});

test('There is room around a code, and it is shown as people type it', () => {
  const { size } = generate(address, { minCorrectionLevel: correction.Q });
  expect(codeShape(address).viewBox).toBe(`-4 -4 ${size + 8} ${size + 8}`);
  expect(typed('http://127.0.0.1:80/a/')).toBe('127.0.0.1:80/a');
});

test('A publisher’s name stays text', () => {
  const hostile = { ...organisation, name: '<b>"A" & B</b>' };
  const html = posterHtml(
    { organisation: hostile, publisher: { address }, theme },
    { icon, script: '' },
  );
  expect(html).not.toContain('<b>');
  expect(html).toContain('&lt;b>&quot;A&quot; &amp; B&lt;/b>');
});
