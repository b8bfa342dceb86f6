import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { flow } from '../../flows/second-opinion/index.ts';
import { wholePath } from '../../flows/second-opinion/wholePath.ts';
import { Beside, besideThePath } from '../../scripts/review/pages/Beside.tsx';
import { bothVoices, visitTexts } from '../../scripts/words/textsOf.ts';

const html = renderToStaticMarkup(<Beside />);

/** What a reader sees of some HTML. */
function textOf(markup: string): string {
  return markup
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

test('A reviewer reads in both voices and for all nations what stands beside the path', () => {
  const shown = textOf(html);
  const missing: string[] = [];
  let texts = 0;
  for (const { blocks } of besideThePath) {
    for (const block of blocks) {
      // Sources have a page of their own.
      const { pieces, ...rest } = block;
      visitTexts([rest, pieces.filter((piece) => !('sources' in piece))], (text) => {
        texts += 1;
        missing.push(...bothVoices(text).filter((said) => !shown.includes(said)));
      });
    }
  }
  expect(texts).toBeGreaterThan(200);
  expect(missing).toEqual([]);
  for (const name of Object.values(flow.nationNames)) expect(shown).toContain(`${name} only`);
});

test('A reviewer reads the plan as the plain pages have it, in each voice', () => {
  for (const voice of ['you', 'they'] as const) {
    expect(html).toContain(`id="plain-plan-${voice}"`);
    expect(wholePath.advise('plan', voice).blocks.length).toBeGreaterThan(5);
  }
});

test('No two parts have the same anchor', () => {
  const ids = [...html.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id);
  expect(ids.length).toBeGreaterThan(8);
  expect(new Set(ids).size).toBe(ids.length);
});
