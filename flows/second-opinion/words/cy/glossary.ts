import type { Block } from '../../types.ts';

/**
 * Words of medicine, of the health service and of the law, each in a sentence or two. They say what a word means
 * and never what to do about it; where that depends on the person, they say whom to ask.
 */

const term = (heading: string, p: string): Block => ({ heading, facts: [], pieces: [{ p }] });

/** The page "Words explained". Its headings are the words that a test looks for in everything the guide says. */
export const glossary: readonly Block[] = [
  {
    facts: [],
    pieces: [
      {
        p: 'Dyma ystyr rhai geiriau yn y canllaw hwn. Os bydd unrhyw un yn defnyddio gair nad ydych yn ei adnabod, gofynnwch iddyn nhw ei esbonio.',
      },
    ],
  },
  {
    heading: 'Gofyn',
    facts: ['S5', 'S21', 'S25', 'N14', 'N15', 'N16', 'C10'],
    pieces: [],
    parts: [
      term('Ail farn', 'Barn meddyg arall am salwch.'),
      term('Diagnosis', 'Beth mae meddyg yn dweud yw’r salwch.'),
      term('Symptom', 'Rhywbeth rydych yn ei deimlo neu’n sylwi arno, fel poen.'),
      term(
        'Atgyfeiriad',
        'Pan fydd un meddyg yn gofyn i un arall eich gweld. Mae’r meddyg cyntaf yn eich atgyfeirio.',
      ),
      term(
        'Cofnodion, neu nodiadau',
        'Yr hyn mae meddygfa neu ysbyty yn ei ysgrifennu a’i gadw am eich gofal. Gallwch ofyn i bob un am gopi am ddim.',
      ),
      term(
        'Rhif GIG',
        'Y rhif y mae’r gwasanaeth iechyd yn eich adnabod wrtho. Rhif CHI yw’r enw arno yn yr Alban, a rhif H&C yng Ngogledd Iwerddon.',
      ),
      term('Cydsyniad', 'Cytuno i rywbeth o’ch dewis rhydd eich hun.'),
    ],
  },
  {
    heading: 'Pobl a lleoedd',
    facts: ['S4', 'S21', 'N6', 'N13', 'M4', 'U4', 'U5', 'C7'],
    pieces: [],
    parts: [
      term(
        'Meddyg teulu',
        'Meddyg i’r teulu. Mae meddygon teulu’n gweithio mewn meddygfa, a gallan nhw eich atgyfeirio i ysbyty.',
      ),
      term('Meddyg ymgynghorol', 'Uwch feddyg mewn un maes meddygaeth.'),
      term('Arbenigwr', 'Meddyg neu nyrs sy’n gweithio mewn un maes meddygaeth.'),
      term(
        'Nyrs arbenigol',
        'Nyrs sy’n adnabod un math o salwch yn dda. Gofynnwch i’ch tîm pwy yw eich un chi, a sut i gysylltu â nhw.',
      ),
      term('Uned ysbyty', 'Y rhan o ysbyty sy’n rhoi eich gofal.'),
      term('Uned ganser i blant', 'Y rhan o ysbyty sy’n gofalu am blant â chanser.'),
      term(
        'Cyfarfod tîm (MDT)',
        'Cyfarfod lle mae sawl math o arbenigwr yn edrych ar y canlyniadau gyda’i gilydd.',
      ),
      term('Ward', 'Rhan o ysbyty â gwelyau. Gelwir rhywun sy’n aros yno yn glaf mewnol.'),
      term(
        'Adran ddamweiniau ac achosion brys (A&E)',
        'Y rhan o ysbyty ar gyfer cymorth na all aros.',
      ),
      term(
        'Gwasanaeth y tu allan i oriau',
        'Meddygon teulu i droi atyn nhw pan fydd y feddygfa ar gau.',
      ),
    ],
  },
  {
    heading: 'Profion a thriniaeth',
    facts: ['D12', 'D13', 'P9', 'P10', 'S26', 'S47'],
    pieces: [],
    parts: [
      term('Sgan', 'Ffordd o wneud lluniau o du mewn y corff. Gelwir y lluniau yn ddelweddau.'),
      term('Pelydr-X', 'Llun o du mewn y corff, yn aml o’r esgyrn neu’r frest.'),
      term('Biopsi', 'Prawf ar sampl o feinwe: darn bach iawn a dynnir o’r corff.'),
      term('Patholeg', 'Edrych ar samplau o’r corff, fel biopsi, mewn labordy.'),
      term('Is-fath', 'Math o ganser o fewn math. Mae sawl math o ganser yr aren.'),
      term(
        'Cam',
        'Pa mor fawr yw canser, a pha mor bell mae wedi lledaenu. Gofynnwch i’ch tîm beth mae eich un chi’n ei olygu.',
      ),
      term(
        'Gradd',
        'Pa mor wahanol mae’r celloedd canser yn edrych i rai iach. Gofynnwch i’ch tîm beth mae eich un chi’n ei olygu.',
      ),
      term('Abladiad', 'Triniaeth sy’n dinistrio canser lle mae, â gwres neu oerfel.'),
      term('Radiotherapi', 'Triniaeth sy’n defnyddio ymbelydredd yn erbyn canser.'),
      term(
        'Cyffuriau canser',
        'Meddyginiaethau yn erbyn canser. Gofynnwch i’ch tîm pa fath yw eich rhai chi.',
      ),
      term(
        'Cerdyn rhybudd',
        'Cerdyn i bobl ar gyffuriau canser, gyda rhif i’w ffonio ar unrhyw awr.',
      ),
      term('Treial clinigol', 'Prawf ar driniaeth, gyda phobl sy’n cytuno i gymryd rhan.'),
      term('Twymyn', 'Pan fydd y corff yn boethach nag y dylai fod.'),
      term(
        'Haint',
        'Salwch y mae germau’n ei achosi. Ar gyffuriau canser, gall fod yn berygl i fywyd, felly ffoniwch rif y cerdyn rhybudd ar unwaith.',
      ),
      term('Alergedd', 'Pan fydd y corff yn ymateb yn wael i rywbeth, fel meddyginiaeth.'),
      term(
        'Madruddyn y cefn',
        'Y nerfau y tu mewn i’r asgwrn cefn. Gall pwysau arno nad yw’n cael ei drin achosi parlys.',
      ),
      term('Parlys', 'Methu symud rhan o’r corff.'),
    ],
  },
  {
    heading: 'Pwy gaiff benderfynu',
    facts: ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7'],
    pieces: [],
    parts: [
      term(
        'Awdurdod cyfreithiol',
        'Cael caniatâd yn ôl y gyfraith i benderfynu dros rywun na all wneud hynny.',
      ),
      term(
        'Atwrneiaeth (power of attorney)',
        'Papur cyfreithiol lle mae rhywun yn enwi pwy gaiff benderfynu ar eu rhan. Mae rhai’n cynnwys iechyd, a rhai’n cynnwys arian yn unig.',
      ),
      term(
        'Dirprwy, gwarcheidwad',
        'Rhywun y mae llys wedi’i enwi i benderfynu dros berson. Yn yr Alban, gwarcheidwad yw’r enw.',
      ),
      term('Lles pennaf', 'Beth sydd orau i berson na all benderfynu drosto’i hun.'),
      term(
        'Perthynas agosaf (next of kin)',
        'Perthynas agosaf rhywun. Nid yw bod yn un yn rhoi’r pŵer i chi benderfynu.',
      ),
      term('Galluedd', 'Gallu gwneud y penderfyniad hwn, ar yr adeg hon.'),
      term(
        'Eiriolwr',
        'Rhywun sy’n siarad ar ran person. Mae IMCA yn gwneud hynny pan na ellir gofyn i neb arall.',
      ),
      term(
        'Cyfrifoldeb rhiant',
        'Yr hawl a’r ddyletswydd, yn ôl y gyfraith, i benderfynu dros blentyn. Yn yr Alban, yr enw yw hawliau a chyfrifoldebau rhiant.',
      ),
      term(
        'Cymhwysedd Gillick (Gillick competent)',
        'Dywedir hyn yng Nghymru a Lloegr am blentyn sy’n deall digon i benderfynu.',
      ),
    ],
  },
  {
    heading: 'Gwasanaethau, a ble maen nhw',
    facts: ['N4', 'N11', 'N15', 'M1', 'M6', 'U1', 'U3', 'U4', 'U5', 'U6', 'U8', 'U11'],
    pieces: [],
    parts: [
      term('BMA', 'Cymdeithas Feddygol Prydain (British Medical Association), corff meddygon.'),
      term(
        'NHS 111, NHS 24',
        'Rhifau ar gyfer cymorth brys pan nad yw bywyd mewn perygl. Yn yr Alban mae NHS 24.',
      ),
      term('PALS', 'Yn Lloegr: y Patient Advice and Liaison Service, am help gyda phryderon.'),
      term(
        'Martha’s Rule (Rheol Martha)',
        'Yn Lloegr: mae tîm gwahanol yn edrych ar rywun yn yr ysbyty sy’n gwaethygu.',
      ),
      term(
        'Jess’s Rule (Rheol Jess)',
        'Yn Lloegr: anogir timau meddygon teulu i ailfeddwl pan fydd rhywun yn dod yn ôl am y trydydd tro.',
      ),
      term(
        'PASS',
        'Yn yr Alban: y Patient Advice and Support Service, am help gyda phryderon a chwynion.',
      ),
      term(
        'Llais',
        'Yng Nghymru: gwasanaeth annibynnol am ddim, am help gyda phryderon a chwynion.',
      ),
      term(
        'Call4Concern',
        'Yng Nghymru: rhif i’w ffonio pan fydd rhywun yn yr ysbyty yn gwaethygu.',
      ),
      term('Bwrdd iechyd', 'Yng Nghymru: y corff sy’n rhedeg y GIG mewn ardal.'),
      term(
        'HSC',
        'Yng Ngogledd Iwerddon: Iechyd a Gofal Cymdeithasol (Health and Social Care), enw’r gwasanaeth iechyd. Ymddiriedolaethau sy’n ei redeg.',
      ),
      term(
        'Patient and Client Council',
        'Yng Ngogledd Iwerddon: corff annibynnol sy’n helpu gyda chwynion.',
      ),
      term(
        'Phone First',
        'Yng Ngogledd Iwerddon: rhifau i’w ffonio am gymorth brys, lle mae Ymddiriedolaeth yn eu rhedeg.',
      ),
    ],
  },
];
