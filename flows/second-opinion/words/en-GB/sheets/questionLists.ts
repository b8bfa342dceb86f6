import type { QuestionList } from '../../../wordTypes.ts';
import { anyVisit, biopsy, nurse, referMe, whoRead } from '../plan/questions.ts';
import { delayQuestions } from '../shared.ts';

/** About a kidney cancer: for an adult who has been given that diagnosis, never for a child. */
export const aboutDiagnosis: QuestionList = {
  heading: 'About the diagnosis',
  questions: [
    'Which type of kidney cancer is it, and which kind within that type (subtype)?',
    'How sure are you of the diagnosis, and of the type?',
    biopsy,
    whoRead,
    'What are its size, stage and grade, what do these mean, and has it spread?',
    'What did the team meeting recommend, and what else did it think about?',
  ],
  basis: 'questions.diagnosis',
};

export const aboutPlan: QuestionList = {
  heading: 'About the plan',
  questions: [
    {
      you: 'Could regular scans suit me, or removing part or all of the kidney? If not, why not?',
      they: 'Could regular scans suit them, or removing part or all of the kidney? If not, why not?',
    },
    {
      you: 'Could ablation, radiotherapy or drugs suit me? Please explain each.',
      they: 'Could ablation, radiotherapy or drugs suit them? Please explain each.',
    },
    {
      you: 'What would it do to how my kidneys work?',
      they: 'What would it do to how their kidneys work?',
    },
    'How often do you do this here?',
    'Which scans come afterwards?',
    { you: 'Could this run in my family?', they: 'Could this run in their family?' },
    { you: 'Is there a trial that I could join?', they: 'Is there a trial that they could join?' },
    nurse,
  ],
  basis: 'questions.plan',
};

/** With a child: no list made for adults. */
export const aboutChild: QuestionList = {
  heading: 'With a child',
  questions: [
    'How will the child’s own wishes be heard?',
    'How can we explain this to the child?',
    'Who is the child’s specialist nurse?',
  ],
  basis: 'questions.child',
};

/** While nobody knows what it is, or where no cancer was found. */
export const aboutNoAnswer: QuestionList = {
  heading: 'While it is not clear',
  questions: [
    'What else could this be?',
    referMe,
    'Could a colleague take a look as well?',
    'Which tests are still to come, and what are they for?',
  ],
  basis: 'questions.unclear',
};

export const aboutWaiting: QuestionList = {
  heading: 'About waiting',
  questions: delayQuestions.questions,
  basis: 'questions.waiting',
};

export const atAnyVisit: QuestionList = { heading: 'At any visit', ...anyVisit };
