import { expect, test } from 'vitest';
import { readOut } from '../../src/speech/readOut.ts';

/** What is said of a screen. Without a layout, what is hidden is what says so itself. */
function said(html: string): string[] {
  document.body.innerHTML = `<main>${html}</main>`;
  const isVisible = (element: Element) => !element.hasAttribute('hidden');
  return readOut(document.querySelector('main') ?? document.body, { chosen: 'Chosen:', isVisible });
}

test('Somebody hears the heading first, then what went wrong, the hint and each choice', () => {
  expect(
    said(`<div><div role="alert"><h2>There is a problem</h2><ul><li><a href="#a">Choose one</a></li></ul></div></div>
      <h1>Who is it for?</h1>
      <form><fieldset><div>A hint</div><span><span>Error:</span> <span>Choose one</span></span>
        <div><input type="radio" id="a"><label for="a">For me</label><div>More</div></div>
        <div><input type="radio" id="b" checked><label for="b">For another</label></div>
      </fieldset><button type="submit">Continue</button></form>`),
  ).toEqual([
    'Who is it for?',
    'There is a problem',
    'Choose one',
    'A hint',
    'Error: Choose one',
    'For me',
    'More',
    'Chosen: For another',
  ]);
});

test('Ways on that are buttons are said; buttons and links that only lead about are not', () => {
  expect(
    said(`<h1>Advice</h1><p>Ask <b>again</b>.</p><nav>Elsewhere</nav><button>Print</button>
      <dl><dt>Where you live</dt><dd>Wales</dd><dd class="nhsuk-summary-list__actions"><a href="#c">Change</a></dd></dl>
      <svg><text>drawn</text></svg><button value="on">Carry on</button>`),
  ).toEqual(['Advice', 'Ask again.', 'Where you live', 'Wales', 'Carry on']);
});

test('Numbers are said digit by digit, and what is not to be seen is not said', () => {
  expect(
    said(`<h1>Help</h1><p hidden>On paper only</p><p>Kidney Cancer UK</p>
      <p><a href="tel:+448000029002">0800 002 9002</a></p>`),
  ).toEqual(['Help', 'Kidney Cancer UK', '0 8 0 0, 0 0 2, 9 0 0 2']);
});

test('What somebody typed is said where it stands', () => {
  expect(
    said(`<h1>Letter</h1><label for="n">Your name</label><input id="n" type="text" value="Ann">
      <label for="m">More</label><textarea id="m">Please ring. Thank you.</textarea>`),
  ).toEqual(['Letter', 'Your name', 'Ann', 'More', 'Please ring. Thank you.']);
});

test('A browser that cannot tell what is seen, and draws nothing, says nothing', () => {
  document.body.innerHTML = '<main><h1>Help</h1></main>';
  const main = document.querySelector('main') ?? document.body;
  expect(readOut(main, { chosen: 'Chosen:' })).toEqual([]);
});
