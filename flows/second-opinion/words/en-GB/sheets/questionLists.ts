import type { QuestionListHeadings } from '../../../wordTypes.ts';

/** What the lists of questions are called, and room for what was agreed at the visit. */
export const questionLists: QuestionListHeadings = {
  first: 'Your three questions',
  diagnosis: 'About the diagnosis',
  treatment: 'About treatment',
  child: 'With a child',
  unclear: 'While it is not clear',
  waiting: 'About waiting',
  anyVisit: 'At any visit',
  afterwards: {
    heading: 'After the visit',
    basis: 'questions.afterwards',
    pieces: [
      {
        sheet: [
          { blank: 'What was agreed', lines: 2 },
          { blank: 'Who is in charge now' },
          { blank: 'What happens next, and when' },
        ],
      },
    ],
  },
};
