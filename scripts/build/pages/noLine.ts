import { guideName, whenUnwell } from '#flow/words/guide.ts';
import { page } from '#interface/page.ts';
import type { NoLine } from '../../../src/offline/worker/noLine.ts';
import { pageFiles } from '../../../src/overview/sections.ts';
import { asHtml, withNumber } from './asHtml.ts';
import { bareHtml } from './bareHtml.ts';
import type { Publisher } from './shellWords.ts';

/** What the worker says where there is no line and the page that is asked for is not kept. */
export function noLine({ name, supportLine }: Publisher): NoLine {
  const { noLine: words, withoutScript } = page;
  const numbers = [
    withNumber((number) => withoutScript.supportLine(name, number), supportLine.number),
    withNumber(withoutScript.emergency, '999'),
    withNumber(withoutScript.urgent, '111'),
    asHtml(withoutScript.urgentNorthernIreland),
    asHtml(whenUnwell),
  ];
  return {
    page: bareHtml(
      words.heading,
      `<p>${asHtml(words.what)}</p>
      <p><a href="">${asHtml(words.tryAgain)}</a></p>
      ${numbers.map((number) => `<p>${number}</p>`).join('\n      ')}
      %ways%`,
    ),
    heading: asHtml(words.left),
    ways: {
      './': asHtml(guideName),
      [pageFiles.you]: asHtml(withoutScript.wholePath),
      'urgent-help.html': asHtml(withoutScript.urgentHelp),
    },
  };
}
