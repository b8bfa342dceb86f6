import { codeShape, typed } from './codeShape.ts';

/**
 * Stands at the end of the poster where nobody has said where the guide is published: it leads to the start page beside the
 * poster. In a saved copy there is none, and the poster then has no code.
 */
const { href, protocol } = new URL('./', window.location.href);
const way = document.getElementById('way');
const code = way?.querySelector('svg');
const link = way?.querySelector('a');
if (way && code && link && protocol.startsWith('http')) {
  const { viewBox, d } = codeShape(href);
  code.setAttribute('viewBox', viewBox);
  code.querySelector('path')?.setAttribute('d', d);
  link.href = href;
  link.textContent = typed(href);
  way.hidden = false;
}
