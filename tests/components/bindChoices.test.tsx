import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Checkboxes } from '../../src/components/Checkboxes/Checkboxes.tsx';
import { Radios } from '../../src/components/Radios/Radios.tsx';
import { bindChoices, unboundChoices } from '../../src/early/bindChoices.ts';

const choices = [
  { id: 'yes', label: 'Yes', hint: 'In writing, too' },
  { id: 'no', label: 'No' },
];

test.each([
  ['Radio buttons', <Radios key="radios" name="asked" choices={choices} chosen={undefined} />],
  ['Tick boxes', <Checkboxes key="ticks" name="asked" choices={choices} ticked={[]} />],
])('%s are bound again as they were drawn', (_, drawn) => {
  const html = renderToStaticMarkup(drawn);
  const unbound = unboundChoices(html);
  expect(unbound).not.toContain('asked');
  const [screen, whole] = [unbound, html].map((text) => {
    const place = document.createElement('div');
    place.innerHTML = text;
    return place;
  });
  if (!screen || !whole) throw new Error('Nothing was drawn');
  bindChoices(screen, 'asked');
  expect(screen.isEqualNode(whole)).toBe(true);
});

test('What describes a question, or a button, stays as it is', () => {
  const html =
    '<fieldset aria-describedby="asked-hint"><div class="nhsuk-hint" id="asked-hint"></div></fieldset>';
  expect(unboundChoices(html)).toBe(html);
});
