import type { QuestionList } from '../../../wordTypes.ts';
import { anyVisit, biopsy, nurse, referMe, whoRead } from '../plan/questions.ts';
import { delayQuestions } from '../shared.ts';

/** About a kidney cancer: for an adult who has been given that diagnosis, never for a child. */
export const aboutDiagnosis: QuestionList = {
  heading: 'Am y diagnosis',
  questions: [
    'Pa fath o ganser yr aren yw hwn, a pha fath o fewn y math hwnnw (is-fath)?',
    'Pa mor siŵr ydych chi o’r diagnosis, ac o’r math?',
    biopsy,
    whoRead,
    'Beth yw ei faint, ei gam a’i radd, beth mae’r rhain yn ei olygu, ac a yw wedi lledaenu?',
    'Beth argymhellodd y cyfarfod tîm, a beth arall a ystyriodd?',
  ],
  facts: ['P9', 'N6'],
};

export const aboutPlan: QuestionList = {
  heading: 'Am y cynllun',
  questions: [
    {
      you: 'A allai sganiau rheolaidd fod yn addas i mi, neu dynnu rhan o’r aren neu’r aren gyfan? Os na, pam?',
      they: 'A allai sganiau rheolaidd fod yn addas i’r claf, neu dynnu rhan o’r aren neu’r aren gyfan? Os na, pam?',
    },
    {
      you: 'A allai abladiad, radiotherapi neu gyffuriau fod yn addas i mi? Esboniwch bob un, os gwelwch yn dda.',
      they: 'A allai abladiad, radiotherapi neu gyffuriau fod yn addas i’r claf? Esboniwch bob un, os gwelwch yn dda.',
    },
    {
      you: 'Beth fyddai’n ei wneud i’r ffordd mae fy arennau’n gweithio?',
      they: 'Beth fyddai’n ei wneud i’r ffordd mae arennau’r claf yn gweithio?',
    },
    'Pa mor aml ydych chi’n gwneud hyn yma?',
    'Pa sganiau sy’n dod wedyn?',
    {
      you: 'A allai hyn redeg yn fy nheulu?',
      they: 'A allai hyn redeg yn nheulu’r claf?',
    },
    {
      you: 'A oes treial y gallwn i ymuno ag ef?',
      they: 'A oes treial y gallai’r claf ymuno ag ef?',
    },
    nurse,
  ],
  facts: ['P10', 'S47'],
};

/** With a child: no list made for adults. */
export const aboutChild: QuestionList = {
  heading: 'Gyda phlentyn',
  questions: [
    'Sut bydd dymuniadau’r plentyn ei hun yn cael eu clywed?',
    'Sut gallwn ni esbonio hyn i’r plentyn?',
    'Pwy yw nyrs arbenigol y plentyn?',
  ],
  facts: ['C7'],
};

/** While nobody knows what it is, or where no cancer was found. */
export const aboutNoAnswer: QuestionList = {
  heading: 'Tra nad yw’n glir',
  questions: [
    'Beth arall allai hyn fod?',
    referMe,
    'A allai cydweithiwr gymryd golwg hefyd?',
    'Pa brofion sydd eto i ddod, ac at beth maen nhw?',
  ],
  facts: ['N11', 'S15', 'S33', 'D10'],
};

export const aboutWaiting: QuestionList = {
  heading: 'Am aros',
  questions: delayQuestions.questions,
  facts: ['S33', 'D10'],
};

export const atAnyVisit: QuestionList = { heading: 'Mewn unrhyw ymweliad', ...anyVisit };
