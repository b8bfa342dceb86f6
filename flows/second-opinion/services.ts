import {
  cancerTreatmentHelplineWords,
  emergencyWords,
  nationsWords,
  otherHelplineWords,
  samaritansWords,
  toSomeoneWhoHelps,
} from '#words/nations.ts';
import type { Contact } from '../../src/engine/index.ts';
import type { NationId, ShownPiece, Where } from './types.ts';
import type { NationWords } from './wordTypes.ts';

/** A nation’s services, with their numbers and links. What is said of them is `nationsWords`. */
interface Nation extends Pick<NationWords, 'complaint' | 'name'> {
  /** For what is urgent and not life-threatening. */
  readonly urgent: readonly Contact[];
  /** In a mental health crisis. */
  readonly crisis: Contact;
  /** Help with a concern, and how to complain. */
  readonly adviceBody: Contact;
}

// Each has the day by which it is to be checked again, six months after it was read. What says so is in
// `evidence/contactsRestOn.ts`. Past that day a number with a page of its own gives way to it (`contactOn`).

/** Life-threatening emergencies, in all four nations (U2). */
export const emergency: Contact = { ...emergencyWords, number: '999', checkBy: '2027-05-22' };

/** Someone to talk to, in all four nations (T23). */
export const samaritans: Contact = {
  ...samaritansWords,
  number: '116 123',
  checkBy: '2027-05-28',
};

/** Another charity's line, for any cancer; it is open when ours may be closed (K4). */
export const otherHelpline: Contact = {
  ...otherHelplineWords,
  number: '0808 808 00 00',
  checkBy: '2027-05-22',
  site: { text: 'macmillan.org.uk', href: 'https://www.macmillan.org.uk/' },
};

/** For someone unwell on cancer drugs in Scotland (T6). The other nations have no one line for all. */
export const cancerTreatmentHelpline = {
  ...cancerTreatmentHelplineWords,
  number: '0800 917 7711',
  checkBy: '2027-05-28',
} as const satisfies Contact;

const { england, scotland, wales, northernIreland } = nationsWords;

export const nations: Readonly<Record<NationId, Nation>> = {
  england: {
    ...england,
    urgent: [{ ...england.urgent.nhs111, number: '111', checkBy: '2027-05-22' }],
    crisis: { ...england.crisis, number: '111', checkBy: '2027-05-28' },
    adviceBody: england.adviceBody,
  },
  scotland: {
    ...scotland,
    urgent: [{ ...scotland.urgent.nhs24, number: '111', checkBy: '2027-05-22' }],
    crisis: { ...scotland.crisis, number: '111', checkBy: '2027-05-28' },
    adviceBody: {
      ...scotland.adviceBody,
      number: '0800 917 2127',
      checkBy: '2027-05-22',
      link: { text: 'pass-scotland.org.uk', href: 'https://pass-scotland.org.uk/' },
    },
  },
  wales: {
    ...wales,
    urgent: [{ ...wales.urgent.nhs111Wales, number: '111', checkBy: '2027-05-22' }],
    crisis: { ...wales.crisis, number: '111', checkBy: '2027-05-28' },
    adviceBody: {
      ...wales.adviceBody,
      checkBy: '2027-05-22',
      link: { text: 'llaiswales.org', href: 'https://llaiswales.org/' },
    },
  },
  northernIreland: {
    ...northernIreland,
    urgent: [northernIreland.urgent.outOfHours, northernIreland.urgent.phoneFirst],
    crisis: { ...northernIreland.crisis, number: '0808 808 8000', checkBy: '2027-05-28' },
    adviceBody: {
      ...northernIreland.adviceBody,
      number: '0800 917 0222',
      checkBy: '2027-05-22',
      link: { text: 'pcc-ni.net', href: 'https://pcc-ni.net/' },
    },
  },
};

/** Whom one turns to with a concern; where the nation is not one, it is not named. */
export function toAdviceBody(where: Where): string {
  return where === undefined || where === 'acrossBorder'
    ? toSomeoneWhoHelps
    : nationsWords[where].toAdviceBody;
}

/** What each nation has of something, for a piece that shows only the reader’s nations. */
function byNation(pick: (nation: Nation) => readonly ShownPiece[]): ShownPiece {
  return {
    byNation: {
      england: pick(nations.england),
      scotland: pick(nations.scotland),
      wales: pick(nations.wales),
      northernIreland: pick(nations.northernIreland),
    },
  };
}

/** The urgent numbers below 999. */
export const urgentNumbers = byNation(({ urgent }) => urgent.map((contact) => ({ contact })));

/** Whom to call in a mental health crisis; not for when a life is in danger (T19–T22). */
export const crisisLines = byNation(({ crisis }) => [{ contact: crisis }]);

/** Who helps with a concern. */
export const adviceBody = byNation(({ adviceBody }) => [{ contact: adviceBody }]);

export const complaint = byNation(({ complaint }) => [complaint]);
