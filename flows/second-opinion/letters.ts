import * as words from '#words/extras/letters.ts';
import { type About, type Ground, introduce } from '#words/plan/asking.ts';
import type { Letter, LetterRow } from '../../src/flow/extras.ts';
import type { Journey } from '../../src/flow/journey.ts';
import { type Look, lookInto } from './look.ts';
import type { OutcomeId } from './machine.ts';
import { toAdviceBody } from './nations.ts';
import { doorOf, groundOf, raisesConcern, wasToldNo } from './plan.ts';

/**
 * The letters that somebody may send, the first choice first. None where nobody may be written to in the
 * patient's name: only outcomes that the path leads to with consent or authority have any (S12, H8).
 */
export function letters(journey: Journey): readonly Letter[] {
  const look = lookInto(journey);
  switch (journey.at as OutcomeId) {
    case 'plan':
      return [...forOpinion(look), ...(raisesConcern(look) ? [toThoseWhoHelp(look)] : [])];
    case 'talk':
      return [
        letterOf(look, 'doctorOrTeam', words.forAnotherTalk, [words.unclearRow, words.accessRow]),
        ...(raisesConcern(look) ? [toThoseWhoHelp(look)] : []),
      ];
    case 'concern':
      return [
        letterOf(
          look,
          'doctorOrTeam',
          words.aboutCare,
          [words.whatHappenedRow, words.accessRow],
          'concern',
        ),
        toThoseWhoHelp(look),
      ];
    default:
      return [];
  }
}

/** A letter to each of those who can be asked at the door. */
function forOpinion(look: Look): readonly Letter[] {
  const door = doorOf(look);
  return Object.entries(words.lettersAt[door]).map(([addressee, letter]) =>
    letterOf(look, addressee as words.Addressee, letter, [
      ...(door === 'privateOrNhs' ? [words.nhsOrPrivateRow] : []),
      ...(door === 'childrensUnit' && wasToldNo(look) ? [{ line: words.tellUsWhy }] : []),
      ...words.aboutFirstOpinion,
      // Who has agreed already has heard the reason.
      ...(door === 'records' ? [] : [words.whyRow]),
      ...words.bookedRows,
      { line: words.keepingAndWaiting },
      ...(look.ticked('needs').includes('accessNeeds') ? [words.accessRow] : []),
    ]),
  );
}

function toThoseWhoHelp(look: Look): Letter {
  const about = look.at('mind') !== 'unhappyWithCare' && wasToldNo(look) ? 'no' : 'concern';
  const letter = { ...words.forHelpToBeHeard[about], to: toAdviceBody(look.at('nation')) };
  return letterOf(
    look,
    'adviceBody',
    letter,
    [words.whatHappenedRow, ...(groundOf(look) === 'agreed' ? words.forAdviceBody : [])],
    'concern',
  );
}

function letterOf(
  look: Look,
  addressee: words.Addressee,
  { to, request, alsoAsk }: words.LetterWords,
  middle: readonly LetterRow[],
  about: About = 'opinion',
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
      ...(ground === 'self' ? [] : whoWrites(look, ground, about)),
      { line: request },
      ...middle,
      ...alsoAsk.map((line) => ({ line })),
      ...words.lastRows,
    ],
  };
}

/** Who asks, and what shows that they may. A signed note is for an opinion, so a concern needs its own. */
function whoWrites(
  look: Look,
  ground: Exclude<Ground, 'self'>,
  about: About,
): readonly LetterRow[] {
  return [
    words.askerRow,
    { line: introduce(ground, look.at('nation'), about) },
    ...shown(look, ground, about),
  ];
}

function shown(look: Look, ground: Exclude<Ground, 'self'>, about: About): readonly LetterRow[] {
  if (ground === 'authority') return words.withDocument;
  if (ground === 'parent' || about === 'concern') return [];
  return look.at('agreed') === 'inWriting' ? words.withSignedNote : words.withSpokenConsent;
}
