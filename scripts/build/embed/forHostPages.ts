import { description, guideName } from '#flow/words/guide.ts';
import { start } from '#flow/words/start.ts';
import { page } from '#interface/page.ts';
import type { Theme } from '../../../flows/organisation/types.ts';
import { asHtml } from '../pages/asHtml.ts';
import { framedFolder } from './framedFolder.ts';

/** What other sites are given: a frame, a card, an example of both. `wordpressPlugin` is made of the same. */

/** Where no address is known, the files hold this, as the settings for nginx do. */
export const addressToReplace = 'https://guide.example.org/';

/** What of the publisher these files hold. */
export interface Offered {
  readonly name: string;
  /** Where the guide is published, if that is known. */
  readonly address?: string | undefined;
  readonly theme: Pick<Theme, 'brand' | 'brandDeep' | 'ink' | 'line' | 'paper' | 'focus'>;
  /** What runs in the page around the frame. */
  readonly script: string;
}

/** How tall a frame is until the guide in it says how tall it is to be, and where no script runs. */
export const heightAtFirst = 900;

/** What a frame is called, to those who hear the page. */
export function frameTitle({ name }: Pick<Offered, 'name'>): string {
  return `${guideName}, ${name}`;
}

/** What the frame may ask for: to copy a text and to open the share sheet, when a person presses a button for it. */
export const frameAllows = 'clipboard-write; web-share';

/** The frame, with the script that makes it as tall as the guide. */
export function frameSnippet(offered: Offered): string {
  const { address = addressToReplace, script } = offered;
  return `${noteOn(offered)}<iframe class="second-opinion-guide" src="${address}${framedFolder}/" title="${asHtml(frameTitle(offered))}" width="100%" height="${heightAtFirst}" allow="${frameAllows}" style="display: block; border: 0"></iframe>
<script>${script}</script>
`;
}

/** The card, for sites that take frames out. Without its styles it is a heading, a sentence and a link. */
export function cardSnippet(offered: Offered): string {
  return `${noteOn(offered)}${card(offered)}\n<style>\n${cardStyles(offered.theme)}</style>\n`;
}

/** The card alone. */
export function card({ name, address = addressToReplace }: Omit<Offered, 'script'>): string {
  return `<div class="second-opinion-card">
  <p><strong>${asHtml(start.heading)}</strong></p>
  <p>${asHtml(description(name))}</p>
  <p><a href="${address}">${asHtml(page.embed.open)}</a></p>
</div>`;
}

/** How the card looks. */
export function cardStyles({ brand, ink, line, paper, focus }: Offered['theme']): string {
  return `.second-opinion-card { box-sizing: border-box; max-width: 40em; padding: 1.25em; border: 1px solid ${line}; border-top: 8px solid ${brand}; color: ${ink}; background: ${paper}; font-size: 1.0625rem; line-height: 1.5 }
.second-opinion-card p { margin: 0 0 0.75em; color: inherit }
.second-opinion-card p:last-child { margin: 0 }
.second-opinion-card strong { font-size: 1.375em; line-height: 1.25 }
.second-opinion-card a { display: inline-block; box-sizing: border-box; min-height: 44px; padding: 0.5em 1em; color: ${paper}; background: ${brand}; font-weight: bold; text-decoration: none }
.second-opinion-card a:hover { text-decoration: underline }
.second-opinion-card a:focus-visible { outline: 4px solid ${focus}; outline-offset: 2px }
`;
}

/** A page as another site may have it, to look at and to try things on. */
export function examplePage(offered: Offered): string {
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>${asHtml(guideName)} on another page</title>
    <style>
      body { max-width: 60em; margin: 0 auto; padding: 1em; font-family: Georgia, serif; line-height: 1.6 }
    </style>
  </head>
  <body>
    <main>
    <h1>A page of ${asHtml(offered.name)}</h1>
    <p>This page stands for one of your own. Below are the guide in a frame, and the card that leads to it.</p>
    <h2>The guide in a frame</h2>
${frameSnippet(offered)}
    <h2>The card</h2>
${cardSnippet(offered)}
    <p>Here your page goes on.</p>
    </main>
  </body>
</html>
`;
}

/** Says what to do where the address of the guide is not known. */
function noteOn({ address }: Pick<Offered, 'address'>): string {
  return address === undefined
    ? `<!-- Put the address of the guide in the place of ${addressToReplace} -->\n`
    : '';
}
