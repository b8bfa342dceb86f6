import type { Block } from '../../../types.ts';

/** What to bring, what to have sent, and how to get it. */
export const bring: readonly Block[] = [
  {
    heading: 'Bring with you',
    basis: 'bring.withYou',
    pieces: [
      {
        checklist: [
          'The appointment letter, and letters from the hospital and the GP.',
          'A list of medicines and allergies.',
          'When symptoms began, and what has changed.',
          'Your questions, the most important one first.',
          'Someone to listen with you.',
          'Pen and paper. Please ask before you record.',
          'Glasses, hearing aids, or anything else you rely on.',
        ],
      },
    ],
  },
  {
    heading: 'Ask for these to be sent',
    basis: 'bring.toBeSent',
    pieces: [
      {
        p: 'Records are kept in several places, so name each thing. Ask the team that you have now:',
      },
      {
        checklist: [
          'Clinic letters, and what the team meeting (MDT) said.',
          'Scan reports.',
          'Scan images: the pictures themselves.',
          'Biopsy report, where there was a biopsy (a tissue sample).',
          'Operation note, where there was an operation.',
          'Blood results, and the list of medicines.',
        ],
      },
      {
        p: 'Another hospital may not be able to see your scans. Before the visit, call and ask: “Have the images arrived?”',
      },
    ],
  },
  {
    heading: 'Getting copies yourself',
    basis: 'bring.copies',
    pieces: [
      {
        list: [
          'At a visit, ask whether they can print the report for you.',
          'Or ask for a copy of the records, which is free. The GP surgery and the hospital each hold their own.',
          'It takes about a month, sometimes longer, and they may ask for proof of who you are.',
          'An app may show some letters. Do not count on it for images.',
        ],
      },
    ],
  },
];
