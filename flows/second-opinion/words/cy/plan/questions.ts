import type { OptionId, TickId } from '../../../machine.ts';
import type { Text } from '../../../types.ts';
import type { Asked } from '../../../wordTypes.ts';

const waiting: Text = {
  you: 'A allai aros wneud niwed i mi?',
  they: 'A allai aros wneud niwed i’r claf?',
};
const inWriting: Text = {
  you: 'A gaf i hynny yn ysgrifenedig?',
  they: 'A gawn ni hynny yn ysgrifenedig?',
};
const options: Text = { you: 'Beth yw fy newisiadau?', they: 'Beth yw dewisiadau’r claf?' };
const goodAndBad: Text = 'Beth yw manteision ac anfanteision pob un?';
const howLikely: Text = {
  you: 'Pa mor debygol yw pob un o’r rhain i mi?',
  they: 'Pa mor debygol yw pob un o’r rhain i’r claf?',
};
export const whoRead: Text =
  'Pwy wiriodd y sganiau, ac unrhyw fiopsi (sampl o feinwe)? Ai arbenigwyr ar yr arennau ydyn nhw?';
export const nurse: Text = {
  you: 'Pwy yw fy nyrs arbenigol, a sut ydw i’n cysylltu â nhw?',
  they: 'Pwy yw nyrs arbenigol y claf, a sut ydyn ni’n cysylltu â nhw?',
};
const withoutTravel: Text = {
  you: 'A allai tîm arall edrych ar fy sganiau a’m canlyniadau, heb i mi orfod teithio?',
  they: 'A allai tîm arall edrych ar sganiau a chanlyniadau’r claf, heb iddyn nhw orfod teithio?',
};
export const biopsy: Text =
  'A oes angen biopsi, sef prawf ar sampl o feinwe, ac a fyddai’n newid y cynllun?';
export const nothingForNow: Text = 'Beth os byddwn ni’n aros, neu’n gwneud dim am y tro?';
/** The same question where treatment is booked, urgent or begun, so that it invites no pause (D11). */
export const withoutTreatment: Text = 'Beth fyddai’n digwydd heb y driniaeth hon?';
export const elsewhere: Text =
  'Pa driniaethau mae ysbytai eraill yn eu cynnig nad ydyn nhw’n cael eu cynnig yma?';
export const referMe: Text = {
  you: 'A allech chi fy atgyfeirio at arbenigwr?',
  they: 'A allech chi atgyfeirio’r claf at arbenigwr?',
};

/** The two questions that matter most for what is on a person's mind. */
export const questionsForMind: Readonly<Record<OptionId<'mind'>, Asked>> = {
  dontUnderstand: {
    questions: [
      'A allech chi ei esbonio unwaith eto, mewn geiriau plaen?',
      {
        you: 'Beth mae’r canlyniadau yn ei olygu i mi?',
        they: 'Beth mae’r canlyniadau yn ei olygu i’r claf?',
      },
    ],
    facts: ['S8'],
  },
  doubtDiagnosis: {
    questions: ['Pa mor siŵr ydych chi, a beth arall allai fod?', whoRead],
    facts: ['P9'],
  },
  otherTreatment: {
    questions: [
      {
        you: 'Pa driniaethau allai fod yn addas i mi, a pham nad y lleill?',
        they: 'Pa driniaethau allai fod yn addas i’r claf, a pham nad y lleill?',
      },
      nothingForNow,
    ],
    facts: ['S9', 'P8', 'P10'],
  },
  unhappyWithCare: {
    questions: [
      {
        you: 'Â phwy y gallaf i siarad pan nad yw rhywbeth yn iawn?',
        they: 'Â phwy y gallwn ni siarad pan nad yw rhywbeth yn iawn?',
      },
      nurse,
    ],
    facts: ['S22', 'P10'],
  },
  noAnswer: {
    questions: ['Beth arall allai hyn fod?', referMe],
    facts: ['N11', 'S15'],
  },
  toldNo: {
    questions: ['Pam mai “na” oedd yr ateb?', 'Pwy arall allai roi barn arall?'],
    facts: ['N17', 'S4'],
  },
  notSure: { questions: [options, goodAndBad], facts: ['P7'] },
};

/** The question that follows from what matters; the first thing ticked decides. */
export const questionForMatter: Readonly<Record<TickId<'matters'>, Text>> = {
  beingSure: biopsy,
  understanding: inWriting,
  moreOptions: options,
  startingSoon: waiting,
  closeToHome: withoutTravel,
  keepingMyTeam: {
    you: 'Pwy fyddai’n gyfrifol am fy ngofal?',
    they: 'Pwy fyddai’n gyfrifol am ofal y claf?',
  },
  feelingHeard: nurse,
};
export const questionForAnyone: Text = waiting;

export const anyVisit: Asked = {
  questions: [options, goodAndBad, howLikely, nothingForNow, inWriting],
  facts: ['P7', 'P8', 'N6'],
};

/** Questions about a kidney cancer in an adult: for nobody else (P9, P10). */
export const forKidneyCancer: readonly Text[] = [biopsy, whoRead, nurse];
