import * as words from '#words/extras/letters.ts';
import type { Letter, LetterRow } from '../../src/flow/extras.ts';
import type { Journey } from '../../src/flow/journey.ts';
import { type Addressee, addresseesAt } from './addressees.ts';
import { introduce } from './asking.ts';
import { addressRow, numberRow, rowOf } from './letterRows.ts';
import { type Look, lookInto } from './look.ts';
import type { OutcomeId } from './machine.ts';
import { toAdviceBody } from './nations.ts';
import { doorOf, groundOf, raisesConcern, wasToldNo } from './plan.ts';
import type { About, Door, Ground } from './types.ts';
import type { LetterWords } from './wordTypes.ts';

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
        letterOf(look, 'doctorOrTeam', words.forAnotherTalk, [rowOf('unclear'), rowOf('access')]),
        ...(raisesConcern(look) ? [toThoseWhoHelp(look)] : []),
      ];
    case 'concern':
      return [
        letterOf(
          look,
          'doctorOrTeam',
          words.aboutCare,
          [rowOf('happened'), rowOf('access')],
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
  const letters: Readonly<Partial<Record<Addressee, LetterWords>>> = words.lettersAt[door];
  return addresseesAt[door].flatMap((addressee) => {
    const letter = letters[addressee];
    return letter ? [letterOf(look, addressee, letter, aboutOpinion(look, door))] : [];
  });
}

function aboutOpinion(look: Look, door: Door): readonly LetterRow[] {
  return [
    ...(door === 'privateOrNhs' ? [rowOf('way')] : []),
    ...(door === 'childrensUnit' && wasToldNo(look) ? [{ line: words.tellUsWhy }] : []),
    rowOf('doctor'),
    rowOf('hospital'),
    rowOf('seenOn'),
    // Who has agreed already has heard the reason.
    ...(door === 'records' ? [] : [rowOf('why')]),
    rowOf('booked'),
    rowOf('bookedOn'),
    { line: words.keepingAndWaiting },
    ...(look.ticked('needs').includes('accessNeeds') ? [rowOf('access')] : []),
  ];
}

function toThoseWhoHelp(look: Look): Letter {
  const about = look.at('mind') !== 'unhappyWithCare' && wasToldNo(look) ? 'no' : 'concern';
  const letter = { ...words.forHelpToBeHeard[about], to: toAdviceBody(look.at('nation')) };
  return letterOf(
    look,
    'adviceBody',
    letter,
    [
      rowOf('happened'),
      ...(groundOf(look) === 'agreed' ? [rowOf('patientContact'), ...words.forAdviceBody] : []),
    ],
    'concern',
  );
}

function letterOf(
  look: Look,
  addressee: Addressee,
  { to, request, alsoAsk }: LetterWords,
  middle: readonly LetterRow[],
  about: About = 'opinion',
): Letter {
  const ground = groundOf(look);
  return {
    id: addressee,
    to,
    rows: [
      addressRow(to, addressee),
      rowOf('date'),
      rowOf('patient'),
      rowOf('born'),
      numberRow(look.at('nation')),
      ...(ground === 'self' ? [] : whoWrites(look, ground, about)),
      { line: request },
      ...middle,
      ...alsoAsk.map((line) => ({ line })),
      { line: words.thanks },
      rowOf('contact'),
      { blank: words.signature },
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
    rowOf('asker'),
    { line: introduce(ground, look.at('nation'), about) },
    ...shown(look, ground, about),
  ];
}

function shown(look: Look, ground: Exclude<Ground, 'self'>, about: About): readonly LetterRow[] {
  if (ground === 'authority') return [words.withDocument];
  if (ground === 'parent' || about === 'concern') return [];
  return look.at('agreed') === 'inWriting' ? [words.withSignedNote] : [words.withSpokenConsent];
}
