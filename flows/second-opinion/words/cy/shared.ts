import { organisation } from '../../../organisation.ts';
import { adviceBody, complaint } from '../../nations.ts';
import type { Block, Piece, Text } from '../../types.ts';
import type { Sheet } from '../../wordTypes.ts';

/** Words that stand on more than one screen, so that they are the same on each. */

export const supportLine: Piece = { contact: organisation.supportLine };

/** Ask-your-doctor questions about a wait. The guide itself never says how long is fine (D8, D10). */
export const delayQuestions: { readonly questions: readonly Text[] } = {
  questions: [
    { you: 'A allai aros wneud niwed i mi?', they: 'A allai aros wneud niwed i’r claf?' },
    {
      you: 'Pryd fyddai aros yn newid fy newisiadau?',
      they: 'Pryd fyddai aros yn newid dewisiadau’r claf?',
    },
    {
      you: 'A gaf i gadw unrhyw ddyddiad sydd gen i tra byddaf yn gofyn?',
      they: 'A gaiff y claf gadw unrhyw ddyddiad sydd ganddyn nhw tra byddwn ni’n gofyn?',
    },
    {
      you: 'A allai tîm arall edrych ar fy sganiau a’m canlyniadau, heb i mi orfod teithio?',
      they: 'A allai tîm arall edrych ar sganiau a chanlyniadau’r claf, heb iddyn nhw orfod teithio?',
    },
    {
      you: 'A yw gofyn yn effeithio ar fy lle neu fy nyddiadau?',
      they: 'A yw gofyn yn effeithio ar le’r claf neu eu dyddiadau?',
    },
    'Pwy ydw i’n ei ffonio os bydd rhywbeth yn newid?',
  ],
};

/** The three questions that work in any appointment (P7). */
export const threeQuestions: Piece = {
  questions: [
    { you: 'Beth yw fy newisiadau?', they: 'Beth yw dewisiadau’r claf?' },
    'Beth yw manteision ac anfanteision pob un?',
    {
      you: 'Pa mor debygol yw pob un o’r rhain i mi?',
      they: 'Pa mor debygol yw pob un o’r rhain i’r claf?',
    },
  ],
};

/** What to say to have it explained again. Doctors hear it often; it offends nobody. */
export const askToGoOver: Piece = {
  script: [
    {
      you: 'A allech chi fynd dros fy niagnosis gyda mi eto?',
      they: 'A allech chi fynd dros y diagnosis eto, gyda’r ddau ohonon ni?',
    },
    {
      you: 'Mae rhai rhannau nad ydyn nhw’n glir i mi eto.',
      they: 'Mae rhai rhannau nad ydyn nhw’n glir i ni eto.',
    },
    {
      you: 'Hoffwn i glywed am driniaethau eraill hefyd.',
      they: 'Hoffen ni glywed am driniaethau eraill hefyd.',
    },
    {
      you: 'A gaf i’r canlyniadau yn ysgrifenedig?',
      they: 'A gawn ni’r canlyniadau yn ysgrifenedig?',
    },
  ],
};

/** Where else to ask after a no (S4, S17–S20, S24). */
export const askSomeoneElse: Piece = {
  list: [
    'Os dywedodd meddyg teulu na: meddyg teulu arall yn y feddygfa, neu feddygfa arall.',
    'Os dywedodd meddyg ymgynghorol na: uned yr ysbyty, neu’r meddyg teulu am atgyfeiriad at feddyg arall.',
    'Os dywedodd uned yr ysbyty na: y meddyg ymgynghorol, neu’r meddyg teulu.',
  ],
};

/** The nation's advice body, what it does, and where a complaint goes. */
export const raisingAConcern: Block = {
  heading: 'Os nad yw siarad yn datrys y peth',
  facts: ['S22', 'S23', 'N15', 'N16', 'U1', 'U6', 'U8', 'U9', 'U11', 'C13'],
  pieces: [adviceBody, complaint],
};

/** On every plan, and wherever a person is told to wait for someone (H15). */
export const reportSymptoms: Block = {
  heading: 'Dywedwch wrth rywun ar unwaith os bydd unrhyw beth yn newid',
  facts: ['S33', 'D11', 'D12', 'U2', 'U3', 'U4', 'U5'],
  tone: 'strong',
  pieces: [
    {
      p: 'Peidiwch ag aros am unrhyw apwyntiad i roi gwybod am symptom newydd neu waeth. Ffoniwch y feddygfa neu’r nyrs arbenigol yr un diwrnod. Os na allwch gael gafael arnyn nhw, defnyddiwch y rhifau brys yn y canllaw hwn.',
    },
    {
      p: 'Â thwymyn, neu’n sâl, tra ar gyffuriau canser? Ffoniwch y rhif 24 awr ar y cerdyn rhybudd nawr. Os gall bywyd fod mewn perygl, ffoniwch 999.',
    },
  ],
};

/** What a note of consent is not for, and that it can be taken back. */
export const notTreatment: string =
  'Fy newis rhydd i yw hwn, ac nid cydsyniad i driniaeth. Gallaf ei dynnu’n ôl unrhyw bryd drwy ddweud wrthoch chi.';

/** A consent note to fill in by hand and sign (C10, C14). */
export const consentSheet: Sheet = {
  sheet: [
    { line: 'Rwy’n cytuno y caiff y person isod ofyn am ail farn ar fy rhan.' },
    { blank: 'Fy enw a’m dyddiad geni' },
    { blank: 'Y person a gaiff ofyn ar fy rhan' },
    { blank: 'Sut maen nhw’n fy adnabod, a’u rhif ffôn' },
    { line: 'Caiff y feddygfa a’r ysbyty siarad â’r person hwn am:' },
    { blank: 'Popeth am y salwch hwn (ysgrifennwch ie neu na)' },
    { blank: 'Os na, dim ond hyn' },
    { blank: 'Beth na ddylid ei rannu' },
    { blank: 'Ar gyfer pa feddygfa ac ysbyty y mae’r nodyn hwn' },
    { blank: 'Mae hyn mewn grym tan' },
    { line: notTreatment },
    { blank: 'Fy llofnod, a’r dyddiad' },
    { blank: 'Llofnod y person sy’n gofyn, a’r dyddiad' },
  ],
};

/** The support line and who it is for; some outcomes offer nothing beside it. */
export const supportLineOnly: Block = {
  heading: 'Rhywun i siarad â nhw',
  facts: ['S1', 'S54', 'S55', 'K1', 'K9'],
  pieces: [
    {
      p: 'Mae ein llinell gymorth i gleifion, gofalwyr, teulu a ffrindiau. Gallwch ffonio pan fydd y diagnosis yn newydd, yn ystod triniaeth neu wedyn.',
    },
    supportLine,
  ],
};
