import { advise } from '../../../flows/second-opinion/advise.ts';
import { flow } from '../../../flows/second-opinion/index.ts';
import { contents } from '../../../flows/second-opinion/sheets/index.ts';
import { wholePath } from '../../../flows/second-opinion/wholePath.ts';
import {
  allSpoken,
  type Block,
  type Contact,
  type Journey,
  type Listener,
  type SpokenBlock,
  type SpokenPiece,
  say,
  sheetsInOrder,
  type Text,
  type Voice,
} from '../../../src/engine/index.ts';
import { lettersFor } from '../letters.ts';

/**
 * What a person reads at the end of their way, in order, and the letters that they may send, as plain text for somebody
 * to go over and agree to.
 */
export function handout(name: string, journey: Journey): string {
  const listener: Listener = { ...flow.reader(journey), nationNames: flow.nationNames };
  const { heading, blocks } = advise(journey, { interpreter: false });
  const sheets = sheetsInOrder(flow, journey).first;
  return [
    `(${name})`,
    '',
    `# ${say(heading, listener)}`,
    ...blocksInWords(allSpoken(blocks, listener), 2),
    ...(sheets.length > 0 ? ['', '(The sheets that stand first)'] : []),
    ...sheets.map((sheet) => `- ${say(sheet.link, listener)}`),
    ...lettersInWords(journey, listener),
    '',
  ].join('\n');
}

/** The sheets that are made from answers, as plain text: all the questions, the options, the note, how sure they are. */
export function sheetsInWords(name: string, journey: Journey): string {
  const listener: Listener = { ...flow.reader(journey), nationNames: flow.nationNames };
  const said = (text: Text) => say(text, listener);
  const inWords = (blocks: readonly Block[]) => blocksInWords(allSpoken(blocks, listener), 2);
  const { before, options } = contents.options(journey);
  const sure = contents.sure(journey);
  return [
    `(${name})`,
    ...['', '# All the questions', ...inWords(contents.questions(journey))],
    ...['', '# The options', ...inWords([before])],
    ...options.flatMap(({ name: option, possible, who, matters }) => [
      ...['', `${possible ? '[*]' : '[ ]'} ${said(option)}`, said(who)],
      ...matters.map(({ what, says }) => `- ${said(what)}: ${said(says)}`),
    ]),
    ...['', '# The note', ...inWords(contents.note(journey))],
    ...['', '# How sure', ...inWords([sure.before])],
    ...sure.questions.flatMap(({ question, helps }) => [
      ...['', `? ${said(question)}`, ...inWords([helps])],
    ]),
    ...[...inWords([sure.allClear, sure.credit]), ''],
  ].join('\n');
}

/** The plan as it stands on a page that knows no answer, in one voice, as plain text. */
export function planForNobody(voice: Voice): string {
  const { nationNames } = flow;
  const { heading, blocks } = wholePath.advise('plan', voice);
  const listener: Listener = { voice, nations: Object.keys(nationNames), nationNames };
  return [`# ${say(heading, listener)}`, ...blocksInWords(allSpoken(blocks, listener), 2), ''].join(
    '\n',
  );
}

/** With nothing typed, so that each blank shows. */
function lettersInWords(journey: Journey, listener: Listener): string[] {
  return lettersFor(journey.taken).flatMap(({ letter, text }) => [
    '',
    `(A letter: ${say(letter.to, listener)})`,
    text.trimEnd(),
  ]);
}

function blocksInWords(blocks: readonly SpokenBlock[], level: number): string[] {
  return blocks.flatMap(({ heading, pieces, parts = [], links = [] }) => [
    ...(heading === undefined ? [] : ['', `${'#'.repeat(level)} ${heading}`]),
    ...pieces.flatMap(pieceInWords),
    ...blocksInWords(parts, level + 1),
    ...links.map(({ text }) => `[${text}]`),
  ]);
}

function pieceInWords(piece: SpokenPiece): string[] {
  if ('p' in piece) return [piece.p];
  if ('list' in piece) return piece.list.map((item) => `- ${item}`);
  if ('checklist' in piece) return piece.checklist.map((item) => `[ ] ${item}`);
  if ('questions' in piece) return piece.questions.map((item) => `? ${item}`);
  if ('numberToCall' in piece) return [`Number: ________ ${piece.numberToCall}`];
  if ('script' in piece) return piece.script.map((line) => `> ${line}`);
  if ('contact' in piece) return [contactInWords(piece.contact)];
  if ('link' in piece) return [`${piece.link.text} <${piece.link.href}>`];
  if ('weigh' in piece) {
    const { what, oneHand, otherHand } = piece.weigh;
    return [what, `+ ${oneHand}`, `- ${otherHand}`];
  }
  if ('sheet' in piece) {
    return piece.sheet.map((row) => ('line' in row ? row.line : `${row.blank}: ________`));
  }
  if ('forNations' in piece) {
    return piece.forNations.flatMap(({ name, pieces }) => [
      `(${name})`,
      ...pieces.flatMap(pieceInWords),
    ]);
  }
  return [JSON.stringify(piece)];
}

function contactInWords({ name, number, about, link }: Contact<string>): string {
  const at = link ? `${link.text} <${link.href}>` : '';
  return [`${name}:`, number ?? '', about ?? '', at].filter(Boolean).join(' ');
}
