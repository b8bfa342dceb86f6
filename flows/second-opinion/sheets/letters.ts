import * as words from '#words/sheets/letters.ts';
import type { Journey, Letter, LetterRow } from '../../../src/engine/index.ts';
import {
  type AnswersRead,
  doorOf,
  groundOf,
  raisesConcern,
  readAnswers,
  wasToldNo,
} from '../answers.ts';
import type { OutcomeId } from '../machine.ts';
import { introductionOn } from '../plan/introduce.ts';
import { toAdviceBody } from '../services.ts';
import type { About, Door, Ground } from '../types.ts';
import type { LetterWords } from '../wordTypes.ts';
import { type Addressee, addresseesAt } from './addressees.ts';
import { addressRow, numberRow, rowOf } from './letterRows.ts';

/**
 * The letters that somebody may send, the first choice first. None where nobody may be written to in the
 * patient's name: only outcomes that the path leads to with consent or authority have any (S12, H8).
 */
export function letters(journey: Journey): readonly Letter[] {
  const look = readAnswers(journey);
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
function forOpinion(look: AnswersRead): readonly Letter[] {
  const door = doorOf(look);
  const letters: Readonly<Partial<Record<Addressee, LetterWords>>> = words.lettersAt[door];
  return addresseesAt[door].flatMap((addressee) => {
    const letter = letters[addressee];
    return letter ? [letterOf(look, addressee, letter, aboutOpinion(look, door))] : [];
  });
}

function aboutOpinion(look: AnswersRead, door: Door): readonly LetterRow[] {
  return [
    ...(door === 'nhsRoute' ? [rowOf('way')] : []),
    ...(door === 'childsTeam' && wasToldNo(look) ? [{ line: words.tellUsWhy }] : []),
    rowOf('doctor'),
    rowOf('hospital'),
    rowOf('seenOn'),
    // Who has agreed already has heard the reason.
    ...(door === 'arranged' ? [] : [rowOf('why')]),
    rowOf('booked'),
    rowOf('bookedOn'),
    { line: words.keepingAndWaiting },
    rowOf('access'),
  ];
}

function toThoseWhoHelp(look: AnswersRead): Letter {
  const about = look.to('mind') !== 'unhappyWithCare' && wasToldNo(look) ? 'no' : 'concern';
  const letter = { ...words.forHelpToBeHeard[about], to: toAdviceBody(look.to('nation')) };
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
  look: AnswersRead,
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
      numberRow(look.to('nation')),
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
  look: AnswersRead,
  ground: Exclude<Ground, 'self'>,
  about: About,
): readonly LetterRow[] {
  return [
    rowOf('asker'),
    { line: introductionOn(ground, look.to('nation'), about) },
    ...shown(look, ground, about),
  ];
}

function shown(
  look: AnswersRead,
  ground: Exclude<Ground, 'self'>,
  about: About,
): readonly LetterRow[] {
  if (ground === 'authority') return [words.withDocument];
  if (ground === 'parent' || about === 'concern') return [];
  return look.to('agreed') === 'inWriting' ? [words.withSignedNote] : [words.withSpokenConsent];
}
