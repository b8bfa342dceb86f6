import type { Plugin } from 'vite';
import { description, direction, guideName, language, whenUnwell } from '#flow/words/guide.ts';
import { page } from '#interface/page.ts';
import { asHtml, withNumber } from './asHtml.ts';

/** Who publishes the guide, as far as a page of plain HTML needs it. */
export interface Publisher {
  readonly name: string;
  readonly supportLine: { readonly number: string };
}

/** Writes the words into index.html that show where the script cannot run, in the language of the build. */
export function shellWords(publisher: Publisher): Plugin {
  return { name: 'shell-words', transformIndexHtml: (html) => withShellWords(html, publisher) };
}

/**
 * The page with words in the place of their names.
 *
 * @throws {Error} where a name has no words, so that no page goes out with a gap
 */
export function withShellWords(html: string, { name, supportLine }: Publisher): string {
  const { withoutScript, oneMoment, savedPage } = page;
  const words: Readonly<Record<string, string>> = {
    description: asHtml(description(name)),
    guideName: asHtml(guideName),
    coming: asHtml(oneMoment.coming),
    failed: asHtml(oneMoment.failed),
    savedHeading: asHtml(savedPage.heading),
    savedWhat: asHtml(savedPage.what),
    heading: asHtml(withoutScript.heading),
    what: asHtml(withoutScript.what),
    wholePath: asHtml(withoutScript.wholePath),
    supportLine: withNumber(
      (number) => withoutScript.supportLine(name, number),
      supportLine.number,
    ),
    emergency: withNumber(withoutScript.emergency, '999'),
    urgent: withNumber(withoutScript.urgent, '111'),
    urgentNorthernIreland: asHtml(withoutScript.urgentNorthernIreland),
    whenUnwell: asHtml(whenUnwell),
    urgentHelp: asHtml(withoutScript.urgentHelp),
  };
  const inLanguage = html.replace(/<html\b[^>]*>/, `<html lang="${language}" dir="${direction}">`);
  return inLanguage.replace(/%(\w+)%/g, (_, key: string) => {
    const text = words[key];
    if (text === undefined) throw new Error(`index.html asks for words that are not there: ${key}`);
    return text;
  });
}

/** What stands at the foot of every page of paper, as a style sheet counts pages. */
export function pageOfPages(): string {
  const counted = page
    .pageOfPages('%page%', '%pages%')
    .split(/%(pages?)%/)
    .map((part, index) => (index % 2 === 1 ? `counter(${part})` : JSON.stringify(part)));
  return counted.filter((part) => part !== '""').join(' ');
}
