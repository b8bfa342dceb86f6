import { expect, test } from 'vitest';
import { asPart, linksToParts } from '../../../scripts/build/oneFile/parts.ts';

/** Pages that stand in one file still lead to each other, and no two elements have one name. */

const files = ['about.html', 'whole-path.html'];

test('A link to a page leads to its part, and to a place in it', () => {
  expect(
    linksToParts('<a href="./about.html">a</a><a href="./whole-path.html#who">b</a>', files),
  ).toBe('<a href="#about">a</a><a href="#whole-path.who">b</a>');
});

test('A link to the start page leads to the top', () => {
  expect(linksToParts('<a href="./">Start</a>', files)).toBe('<a href="#">Start</a>');
});

test('Elements of a part are named after it, wherever they are named', () => {
  const html =
    '<h2 id="who" aria-labelledby="a b">x</h2><a href="#who">x</a><label for="who">x</label><input name="n" id="c">';
  expect(asPart('about.html', html, files)).toBe(
    '<div id="about"><h2 id="about.who" aria-labelledby="about.a about.b">x</h2><a href="#about.who">x</a><label for="about.who">x</label><input name="about.n" id="about.c"></div>',
  );
});

test('A link out of the guide, and one to a screen, stay as they are', () => {
  const html = '<a href="https://example.org/about.html#who">x</a><a href="#/treatment">y</a>';
  expect(asPart('about.html', html, files)).toBe(`<div id="about">${html}</div>`);
});
