import type { Block } from '../../../types.ts';

/** Private, abroad and back; and what travel costs. No prices, no names. */
export const paying: readonly Block[] = [
  {
    heading: 'Your NHS care stays open',
    basis: 'paying.nhs',
    pieces: [
      {
        list: [
          'Paying for an opinion does not end your NHS care.',
          'Your place on an NHS waiting list should not change.',
          'You can come back to the NHS, which then treats you like everyone else.',
          'NHS results can be shared with a private doctor, if you ask.',
          'NHS and private care are kept apart: for example, in another place or at another time.',
          'The BMA, a doctors’ body, advises a letter from the GP. Not every clinic asks for one.',
        ],
      },
    ],
  },
  {
    heading: 'Ask before you pay',
    basis: 'paying.ask',
    pieces: [
      {
        questions: [
          'What will it cost in all, with any scans and tests?',
          'How many people with kidney cancer does the doctor treat?',
          'Which results do you need, and who sends them?',
          'Will you send the report to me, to the GP and to the hospital?',
          'If you suggest another treatment, could the NHS provide it?',
        ],
      },
    ],
  },
  {
    heading: 'Going abroad',
    basis: 'paying.abroad',
    pieces: [
      {
        list: [
          'A GHIC or EHIC card does not cover planned care.',
          'Talk to your doctor first, and agree how your notes will travel.',
          'Ask who looks after you when you are home again.',
          'Be careful with anyone who hurries you, or who does not mention what can go wrong.',
        ],
      },
    ],
  },
  {
    heading: 'Travel costs',
    basis: 'paying.travel',
    pieces: [
      {
        p: 'There can be help with fares for people on a low income or some benefits. Rules differ, so ask before you travel:',
      },
      { questions: ['Will my fares be paid for this referral, and for someone with me?'] },
      {
        byNation: {
          england: [],
          scotland: [
            { p: 'The Highlands and Islands have had a scheme of their own. Ask about it.' },
          ],
          wales: [],
          northernIreland: [
            {
              p: 'Here it is called the Hospital Travel Costs Scheme. It pays at public transport rates.',
            },
          ],
        },
      },
    ],
  },
];
