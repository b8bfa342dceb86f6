import type { Block } from '../../../types.ts';

/** What people can ask for, and those whom the usual way often leaves out. */
export const access: readonly Block[] = [
  {
    heading: 'Ask for what you need',
    basis: 'access.needs',
    pieces: [
      { p: 'Tell them when you book, and ask for it to be written in the referral.' },
      {
        checklist: [
          'A professional interpreter. Family should not have to interpret.',
          'A sign language (BSL) interpreter.',
          'Easy read, large print, audio or braille.',
          'More time, a quiet place, or a first or last appointment.',
          'Someone with me all the time.',
        ],
      },
      {
        script: ['I need … for this appointment. Please put it on my record and in the referral.'],
      },
      {
        byNation: {
          england: [
            {
              p: 'In England ask for a “reasonable adjustment flag” on the record. Other services can then see it.',
            },
          ],
          scotland: [],
          wales: [],
          northernIreland: [],
        },
      },
    ],
  },
  {
    heading: 'Deaf, or cannot speak on the phone',
    basis: 'urgent.cannotSpeakOrHear',
    pieces: [
      {
        p: 'Put 18001 before any number to call it through Relay UK. In an emergency, use 999 BSL or the Relay UK app.',
      },
    ],
  },
  {
    heading: 'In prison',
    basis: 'access.prison',
    pieces: [
      {
        questions: [
          'Who books the hospital visit, and who comes with me?',
          'What happens to it if I am moved or released?',
        ],
      },
      { p: 'Ask the prison healthcare team. Family can ask only if you agree.' },
    ],
  },
  {
    heading: 'No fixed address, or no papers',
    basis: 'access.noAddress',
    pieces: [
      {
        byNation: {
          england: [
            {
              p: 'You do not need an address, proof of who you are or immigration papers to register with a GP. If a surgery says no, ask for the reason in writing.',
            },
          ],
          scotland: [{ p: 'Ask any surgery how to register. If it says no, ask why.' }],
          wales: [{ p: 'Ask any surgery how to register. If it says no, ask why.' }],
          northernIreland: [{ p: 'Ask any surgery how to register. If it says no, ask why.' }],
        },
      },
    ],
  },
  {
    heading: 'Visiting from abroad',
    basis: 'access.visitors',
    pieces: [
      {
        p: 'Ask the hospital before the visit: “Will I be charged?” In an emergency, do not wait to ask.',
      },
    ],
  },
  {
    heading: 'Under 25',
    basis: 'access.young',
    pieces: [
      {
        p: 'There are centres for teenagers and young adults. Ask: “Should my care be at one, or linked to one?”',
      },
    ],
  },
];
