import * as words from '#words/sheets/letters.ts';
import type { Journey, Letter, LetterParagraph } from '../../../src/engine/index.ts';
import { organisation } from '../../organisation/index.ts';
import {
  type AnswersRead,
  doorOf,
  groundOf,
  isUnderWay,
  raisesConcern,
  readAnswers,
  wasToldNo,
} from '../answers.ts';
import type { OutcomeId } from '../machine.ts';
import { claimOn } from '../plan/introduce.ts';
import { toAdviceBody } from '../services.ts';
import type { About, Door, Text } from '../types.ts';
import type { LetterWords, UnderWay } from '../wordTypes.ts';
import { type Addressee, addresseesAt, isHospital } from './addressees.ts';
import { withFields } from './letterFields.ts';

/** What a letter is about. A patient's agreement is to one of these, and not to the others (C14). */
type Subject = About | 'talk';

/**
 * The letters that somebody may send, the first choice first. None where nobody may be written to in the
 * patient's name: only outcomes that the path leads to with consent or authority have any (S12, H8).
 */
export function letters(journey: Journey): readonly Letter[] {
  const read = readAnswers(journey);
  const forHelp = raisesConcern(read) || wasToldNo(read) ? [toThoseWhoHelp(read)] : [];
  switch (journey.at as OutcomeId) {
    case 'plan':
      return [...forOpinion(read), ...forHelp];
    case 'talk':
      return [
        letterOf(read, 'doctorOrTeam', 'talk', words.forAnotherTalk, {
          reason: [optional(words.own.unclear)],
        }),
        ...forHelp,
      ];
    case 'concern':
      return [letterOf(read, 'doctorOrTeam', 'concern', words.aboutCare), ...forHelp];
    default:
      return [];
  }
}

/** A letter to each of those who can be asked at the door. */
function forOpinion(read: AnswersRead): readonly Letter[] {
  const door = doorOf(read);
  const letters: Readonly<Partial<Record<Addressee, LetterWords>>> = words.lettersAt[door];
  return addresseesAt[door].flatMap((addressee) => {
    const letter = letters[addressee];
    return letter
      ? [letterOf(read, addressee, 'opinion', letter, aboutOpinion(read, door, addressee))]
      : [];
  });
}

/** What a letter holds beside the words of its door and reader. */
interface Rest {
  readonly booked?: readonly LetterParagraph[];
  readonly reason?: readonly LetterParagraph[];
  readonly after?: readonly LetterParagraph[];
}

function aboutOpinion(read: AnswersRead, door: Door, addressee: Addressee): Rest {
  const { to } = read;
  // A surgery that has never met the patient can say nothing of treatment, and has no use for the reason.
  if (addressee === 'newSurgery') return {};
  const nation = to('nation');
  const rule =
    nation === undefined || nation === 'acrossBorder' ? undefined : words.thinkAgainIn[nation];
  return {
    booked: bookedFor(read, addressee),
    reason: [
      ...(door === 'childsTeam' && isHospital(addressee) && wasToldNo(read)
        ? [plain(words.toldNoBefore)]
        : []),
      ...(door === 'thinkAgain' && rule !== undefined ? [plain(rule)] : []),
      // Who has agreed already has heard the reason; what has been going on is the reason to think again.
      ...(door === 'arranged' || door === 'thinkAgain' ? [] : whyAsked(read)),
    ],
    after: isHospital(addressee) && to('delay') !== 'asked' ? [plain(words.couldWaitingHarm)] : [],
  };
}

/** Why, in a line, and room for their own words. */
function whyAsked({ to }: AnswersRead): readonly LetterParagraph[] {
  const mind = to('mind');
  const why = mind === undefined ? undefined : words.reasons[mind];
  return [...(why === undefined ? [] : [plain(why)]), optional(words.own.why)];
}

/** What is booked, urgent or begun stands on top, so that nobody takes the letter for a wish to stop it (D9). */
function bookedFor(read: AnswersRead, addressee: Addressee): readonly LetterParagraph[] {
  if (!isUnderWay(read)) return [];
  const booked = isHospital(addressee) ? words.bookedAtHospital : words.bookedElsewhere;
  return [{ as: 'strong', text: booked[read.to('treatment') as UnderWay] }];
}

function toThoseWhoHelp(read: AnswersRead): Letter {
  const where = read.to('nation');
  const about = raisesConcern(read) ? 'concern' : 'no';
  const letter = { ...words.forHelpToBeHeard[about], to: toAdviceBody(where) };
  return letterOf(read, 'adviceBody', 'concern', letter, {
    after: groundOf(read) === 'agreed' ? [plain(words.forAdviceBody)] : [],
  });
}

function letterOf(
  read: AnswersRead,
  addressee: Addressee,
  subject: Subject,
  { to, ask, optional: asOptional = [], alsoAsk }: LetterWords,
  { booked = [], reason = [], after = [] }: Rest = {},
): Letter {
  const where = read.to('nation');
  const { frame } = words;
  const name = groundOf(read) === 'self' ? '%patient%' : '%asker%';
  const isNamed = addressee !== 'adviceBody';
  const written: readonly LetterParagraph[] = [
    { as: 'sender', text: name },
    { as: 'sender', text: '%address%' },
    { as: 'date', text: '%today%' },
    ...(isNamed
      ? ([
          { as: 'reader', text: '%reader%' },
          { as: 'reader', text: '%place%' },
        ] as const)
      : [{ as: 'reader', text: '%office%' } as const]),
    plain(isNamed ? frame.dear : words.dearAdviceBody[where ?? 'acrossBorder']),
    { as: 'strong', text: frame.re(words.patientNumber[where ?? 'acrossBorder']) },
    ...booked,
    ...whoWrites(read, subject),
    ...ask.map(plain),
    ...asOptional.map(optional),
    ...reason,
    ...alsoAsk.map(plain),
    ...after,
    optional(frame.access),
    plain(frame.reply),
    plain(frame.yours),
    { as: 'name', text: name },
    ...shown(read, subject).map(plain),
    { as: 'foot', text: frame.foot(organisation.name) },
  ];
  return { id: addressee, to, ...withFields(written, addressee, where) };
}

function plain(text: Text): LetterParagraph {
  return { text };
}

function optional(text: Text): LetterParagraph {
  return { text, optional: true };
}

/** Who asks for another, and on what ground. */
function whoWrites(read: AnswersRead, subject: Subject): readonly LetterParagraph[] {
  const ground = groundOf(read);
  switch (ground) {
    case 'self':
      return [];
    case 'agreed':
      return [plain(words.onGround.agreed[subject])];
    case 'authority':
    case 'parent':
      return [plain(words.onGround[ground](claimOn(ground, read.to('nation'))))];
  }
}

/** What shows that they may. A signed note is for an opinion, so anything else is signed on the letter. */
function shown(read: AnswersRead, subject: Subject): readonly string[] {
  switch (groundOf(read)) {
    case 'self':
    case 'parent':
      return [];
    case 'authority':
      return [words.shown.proof];
    case 'agreed': {
      const noteCoversIt = subject !== 'concern' && read.to('agreed') === 'inWriting';
      return [noteCoversIt ? words.shown.signedNote : words.shown.signHere];
    }
  }
}
