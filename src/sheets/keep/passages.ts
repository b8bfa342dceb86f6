import { words } from '#interface/words.ts';
import { telHref } from '../../components/PhoneNumber/telHref.ts';
import type { Contact, SpokenBlock, SpokenPiece } from '../../engine/index.ts';

/** What a plan is made of once it leaves the guide, as a message and as a file: one after another, nothing nested. */
export type Passage =
  | { readonly heading: string; readonly level: number }
  | { readonly text: string; readonly href?: string }
  | { readonly items: readonly string[] }
  /** Words to say aloud. */
  | { readonly said: readonly string[] };

/**
 * Advice as passages.
 *
 * @param ownNumber what the person wrote where the number of whoever is called first stands
 * @param level of the blocks' headings
 */
export function passagesOf(
  blocks: readonly SpokenBlock[],
  ownNumber: string,
  level = 2,
): readonly Passage[] {
  return blocks.flatMap(({ heading, pieces, parts = [] }) => {
    const inner = heading === undefined ? level : level + 1;
    return [
      ...(heading === undefined ? [] : [{ heading, level }]),
      ...pieces.flatMap((piece) => passagesOfPiece(piece, ownNumber, inner)),
      ...passagesOf(parts, ownNumber, inner),
    ];
  });
}

function passagesOfPiece(piece: SpokenPiece, ownNumber: string, level: number): readonly Passage[] {
  const { theirNumber, oneHand, otherHand, script } = words.pieces;
  const labelled = words.pieces.label;
  if ('p' in piece) return [{ text: piece.p }];
  if ('list' in piece) return [{ items: piece.list }];
  if ('checklist' in piece) return [{ items: piece.checklist }];
  if ('questions' in piece) return [{ items: piece.questions }];
  if ('script' in piece) return [{ text: script }, { said: piece.script }];
  if ('contact' in piece) return passagesOfContact(piece.contact);
  if ('link' in piece) return [piece.link];
  if ('numberToCall' in piece) {
    const number = ownNumber.trim();
    return [
      { text: piece.numberToCall },
      ...(number === '' ? [] : [{ text: `${labelled(theirNumber)} ${number}` }]),
    ];
  }
  if ('weigh' in piece) {
    const { what, oneHand: one, otherHand: other } = piece.weigh;
    return [
      { text: what },
      { items: [`${labelled(oneHand)} ${one}`, `${labelled(otherHand)} ${other}`] },
    ];
  }
  if ('sheet' in piece) {
    return piece.sheet.map((row) => ({ text: 'line' in row ? row.line : labelled(row.blank) }));
  }
  if ('sources' in piece) return [{ items: piece.sources.map(({ name }) => name) }];
  // No plan has a drawn route.
  if (!('forNations' in piece)) return [];
  return piece.forNations.flatMap((nation) => [
    { heading: nation.name, level },
    ...nation.pieces.flatMap((each) => passagesOfPiece(each, ownNumber, level + 1)),
  ]);
}

function passagesOfContact({ name, number, about, link }: Contact<string>): readonly Passage[] {
  return [
    number === undefined
      ? { text: name }
      : { text: `${words.pieces.label(name)} ${number}`, href: telHref(number) },
    ...(about === undefined ? [] : [{ text: about }]),
    ...(link === undefined ? [] : [link]),
  ];
}
