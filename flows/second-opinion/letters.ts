import type { Letter, LetterRow } from '../../src/flow/extras.ts';
import type { Journey } from '../../src/flow/journey.ts';
import { type Look, lookInto } from './look.ts';
import type { OutcomeId } from './machine.ts';
import { toAdviceBody } from './nations.ts';
import { doorOf, groundOf, raisesConcern, wasToldNo } from './plan.ts';
import * as words from './words/extras/letters.ts';
import { type Ground, introduction } from './words/plan/asking.ts';

/**
 * The letters that somebody may send, the first choice first. None where nobody may be written to in the
 * patient's name: only outcomes that the path leads to with consent or authority have any (S12, H8).
 */
export function letters(journey: Journey): readonly Letter[] {
  const look = lookInto(journey);
  switch (journey.at as OutcomeId) {
    case 'plan':
      return [
        ...Object.entries(words.lettersAt[doorOf(look)]).map(([addressee, letter]) =>
          forOpinion(look, addressee as words.Addressee, letter),
        ),
        ...(raisesConcern(look) ? [toThoseWhoHelp(look)] : []),
      ];
    case 'talk':
      return [letterOf(look, 'doctorOrTeam', words.forAnotherTalk, [words.unclearRow])];
    case 'concern':
      return [
        letterOf(look, 'doctorOrTeam', words.aboutCare, [words.whatHappenedRow]),
        toThoseWhoHelp(look),
      ];
    default:
      return [];
  }
}

function forOpinion(look: Look, addressee: words.Addressee, letter: words.LetterWords): Letter {
  return letterOf(look, addressee, letter, [
    ...words.aboutFirstOpinion,
    words.whyRow,
    ...words.bookedRows,
    { line: words.keeping },
    { line: words.wouldWaitingHarm },
  ]);
}

function toThoseWhoHelp(look: Look): Letter {
  const about = look.at('mind') !== 'unhappyWithCare' && wasToldNo(look) ? 'no' : 'concern';
  const letter = { ...words.forHelpToBeHeard[about], to: toAdviceBody(look.at('nation')) };
  return letterOf(look, 'adviceBody', letter, [words.whatHappenedRow]);
}

function letterOf(
  look: Look,
  addressee: words.Addressee,
  { to, request, alsoAsk }: words.LetterWords,
  middle: readonly LetterRow[],
): Letter {
  const ground = groundOf(look);
  return {
    id: addressee,
    to,
    rows: [
      words.addressRow(to, addressee),
      words.dateRow,
      ...words.patientRows,
      words.numberRow(look.at('nation')),
      ...(ground === 'self' ? [] : whoWrites(ground)),
      { line: request },
      ...middle,
      ...alsoAsk.map((line) => ({ line })),
      ...(look.ticked('needs').includes('accessNeeds') ? [words.accessRow] : []),
      ...words.lastRows,
    ],
  };
}

function whoWrites(ground: Exclude<Ground, 'self'>): readonly LetterRow[] {
  return [
    words.askerRow,
    { line: introduction[ground] },
    ...(ground === 'agreed' ? [{ line: words.noteEnclosed }] : []),
  ];
}
