import type { Contact } from '../../src/flow/words.ts';
import { pages } from '../organisation.ts';
import type { NationId, Piece } from './types.ts';

/** A nation’s services. Never shown to people in another nation, save side by side with its name. */
interface Nation {
  readonly name: string;
  /** For what is urgent and not life-threatening. */
  readonly urgent: readonly Contact[];
  /** Help with a concern, and how to complain. */
  readonly adviceBody: Contact;
  /** The number by which its NHS knows a patient. */
  readonly patientNumber: string;
  /** How one speaks or writes to it. */
  readonly toAdviceBody: string;
  readonly adviceBodyHelps: Piece;
  readonly complaint: Piece;
  /** How to get a second look at someone who is getting worse on a ward. */
  readonly wardReview: Piece;
  /** Who decides for a person who cannot, when nobody holds authority (C4 speaks of England and Wales). */
  readonly withoutAuthority: Piece;
  /** ISO date on which the numbers and names were last checked. */
  readonly checkedOn: string;
}

/** Life-threatening emergencies, in all four nations (U2). */
export const emergency: Contact = {
  name: 'Emergency',
  number: '999',
  about: 'If someone’s life may be in danger.',
};

export const nations: Readonly<Record<NationId, Nation>> = {
  england: {
    name: 'England',
    checkedOn: '2026-11-22',
    urgent: [
      { name: 'NHS 111', number: '111', about: 'For urgent help when life is not in danger.' },
    ],
    adviceBody: {
      name: 'PALS, the hospital’s Patient Advice and Liaison Service',
      about: 'Ask the hospital, a GP surgery or 111 how to reach it. This page helps you find it:',
      link: pages.secondOpinion,
    },
    toAdviceBody: 'To PALS, at the hospital',
    patientNumber: 'NHS number',
    adviceBodyHelps: {
      p: 'PALS gives confidential, informal help with concerns. It is part of the NHS, so it is not always independent.',
    },
    complaint: {
      p: 'A complaint is separate. It goes to the hospital or surgery, or to the body that pays for its care, but not both. Free, independent help with complaints is there for you.',
    },
    withoutAuthority: {
      p: 'If the person cannot decide and nobody has legal authority, the doctors decide in their best interests. They must ask for your view where they can.',
    },
    wardReview: {
      p: 'Ask for a review under Martha’s Rule: a different team comes to look. Patients, families, carers and staff can ask, day or night. The number is on ward posters, or ask the switchboard.',
    },
  },
  scotland: {
    name: 'Scotland',
    checkedOn: '2026-11-22',
    urgent: [
      {
        name: 'NHS 24',
        number: '111',
        about:
          'For urgent help when your GP surgery is closed. Also if you think you need A&E, but life is not at risk. If you ring for someone, be with them.',
      },
    ],
    adviceBody: {
      name: 'PASS, the Patient Advice and Support Service',
      number: '0800 917 2127',
      about: 'Monday to Friday, 9am to 5pm. Closed over Christmas.',
      link: { text: 'pass-scotland.org.uk', href: 'https://pass-scotland.org.uk/' },
    },
    toAdviceBody: 'To PASS',
    patientNumber: 'CHI number',
    adviceBodyHelps: {
      p: 'PASS is free and independent of the NHS. It helps with concerns and complaints, and does not give medical advice.',
    },
    complaint: {
      p: 'A complaint is separate. PASS can help you make one. To act for someone else, it asks for their signed permission or your legal authority.',
    },
    withoutAuthority: {
      p: 'If the person cannot decide and nobody has legal authority, ask the team who decides. Ask how your view will be heard.',
    },
    wardReview: {
      p: 'Ask for a review by a senior doctor. Some hospitals also have a number to call, on ward posters or from the switchboard.',
    },
  },
  wales: {
    name: 'Wales',
    checkedOn: '2026-11-22',
    urgent: [
      {
        name: 'NHS 111 Wales',
        number: '111',
        about: 'For urgent help when life is not in danger.',
      },
    ],
    adviceBody: {
      name: 'Llais',
      about: 'Find your local Llais team on its website:',
      link: { text: 'llaiswales.org', href: 'https://llaiswales.org/' },
    },
    toAdviceBody: 'To Llais',
    patientNumber: 'NHS number',
    adviceBodyHelps: {
      p: 'Llais is free, independent and confidential. It helps with concerns and complaints, and does not give medical advice. Your health board has a concerns team too.',
    },
    complaint: {
      p: 'A complaint is separate. Llais can help you make one. The rules are changing, so ask Llais how it works now.',
    },
    withoutAuthority: {
      p: 'If the person cannot decide and nobody has legal authority, the doctors decide in their best interests. They must ask for your view where they can.',
    },
    wardReview: {
      p: 'Ask for Call4Concern. The number is on ward posters, or ask the switchboard. If it does not cover your ward, ask for a senior doctor.',
    },
  },
  northernIreland: {
    name: 'Northern Ireland',
    checkedOn: '2026-11-22',
    urgent: [
      {
        name: 'Your GP surgery, or the GP out-of-hours service',
        about: 'Out-of-hours covers 6pm to 8am, weekends and holidays.',
      },
      {
        name: 'Phone First, where your Health and Social Care Trust runs it',
        about: 'Numbers and hours differ. Look for “Phone First” on the nidirect website.',
      },
    ],
    adviceBody: {
      name: 'Patient and Client Council',
      number: '0800 917 0222',
      about: 'Free to call. If the line does not work, use the website:',
      link: { text: 'pcc-ni.net', href: 'https://pcc-ni.net/' },
    },
    toAdviceBody: 'To the Patient and Client Council',
    patientNumber: 'H&C number',
    adviceBodyHelps: {
      p: 'The Patient and Client Council is independent. It helps with concerns and complaints.',
    },
    complaint: {
      p: 'A complaint is separate. The Patient and Client Council can help you make one.',
    },
    withoutAuthority: {
      p: 'If the person cannot decide and nobody has legal authority, ask the team who decides. Ask how your view will be heard.',
    },
    wardReview: {
      p: 'Ask for a review by a senior doctor. If that does not happen, ask for the site manager.',
    },
  },
};

/** Whom one turns to with a concern; where the nation is not one, it is not named. */
export function toAdviceBody(nation: NationId | 'acrossBorder' | undefined): string {
  return nation === undefined || nation === 'acrossBorder'
    ? 'To the people who help with a concern'
    : nations[nation].toAdviceBody;
}

/** What each nation has of something, for a piece that shows only the reader’s nations. */
export function byNation(pick: (nation: Nation) => readonly Piece[]): Piece {
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

/** The advice body with what it does. */
export const adviceBody = byNation(({ adviceBodyHelps, adviceBody }) => [
  adviceBodyHelps,
  { contact: adviceBody },
]);

export const complaint = byNation(({ complaint }) => [complaint]);
