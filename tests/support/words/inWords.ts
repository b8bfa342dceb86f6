import { advise } from '../../../flows/second-opinion/advise.ts';
import { secondOpinion as flow } from '../../../flows/second-opinion/index.ts';
import { contents } from '../../../flows/second-opinion/sheets/index.ts';
import {
  allSpoken,
  type Journey,
  type Listener,
  type SpokenBlock,
  type SpokenPiece,
  say,
} from '../../../src/engine/index.ts';
import { offeredIds } from '../sample/sheetsOf.ts';

/** What a person takes away, as plain text, for a reader to go over and sign off. */
export function handouts(name: string, journey: Journey): string {
  const listener: Listener = { ...flow.reader(journey), nationNames: flow.nationNames };
  const advice = advise(journey);
  const offered = offeredIds(journey);
  const blocks = (id: string) => advice.blocks.filter((block) => block.id === id);
  return [
    `# ${name}`,
    ...blocksInWords(allSpoken([...blocks('way'), ...blocks('say')], listener), 2),
    ...(offered.includes('letter') ? lettersInWords(journey, listener) : []),
    ...(offered.includes('note')
      ? ['## A consent note', ...blocksInWords(allSpoken(contents.note(journey), listener), 3)]
      : []),
    ...(offered.includes('questions')
      ? [
          '## Questions to ask',
          ...blocksInWords(allSpoken(contents.questions(journey), listener), 3),
        ]
      : []),
    '',
  ].join('\n');
}

function lettersInWords(journey: Journey, listener: Listener): string[] {
  return contents
    .letters(journey)
    .flatMap(({ to, rows }) => [
      `## A letter: ${say(to, listener)}`,
      ...rows.map((row) =>
        'line' in row ? say(row.line, listener) : `${say(row.blank, listener)}: ____`,
      ),
    ]);
}

function blocksInWords(blocks: readonly SpokenBlock[], level: number): string[] {
  return blocks.flatMap(({ heading, pieces, parts = [] }) => [
    ...(heading === undefined ? [] : [`${'#'.repeat(level)} ${heading}`]),
    ...pieces.flatMap(pieceInWords),
    ...blocksInWords(parts, level + 1),
  ]);
}

function pieceInWords(piece: SpokenPiece): string[] {
  if ('p' in piece) return [piece.p];
  if ('list' in piece) return piece.list.map((item) => `- ${item}`);
  if ('checklist' in piece) return piece.checklist.map((item) => `[ ] ${item}`);
  if ('questions' in piece) return piece.questions.map((item) => `? ${item}`);
  if ('script' in piece) return piece.script.map((line) => `> ${line}`);
  if ('sheet' in piece) {
    return piece.sheet.map((row) => ('line' in row ? row.line : `${row.blank}: ____`));
  }
  if ('numberToCall' in piece) return [piece.numberToCall];
  if ('forNations' in piece) {
    return piece.forNations.flatMap(({ name, pieces }) => [
      `(${name})`,
      ...pieces.flatMap(pieceInWords),
    ]);
  }
  return [JSON.stringify(piece)];
}
