import type { Block, Piece } from '../../../types.ts';
import type { Sheet } from '../../../wordTypes.ts';
import { consentSheet } from '../shared.ts';

/** Who may agree for themselves, and at what age, nation by nation (C2, C5, C6, C7). */
const whoMayAgree: Piece = {
  byNation: {
    england: [
      {
        p: 'Mae oedolyn yn penderfynu drosto’i hun. Yn 16 ac 17 oed, cymerir bod pobl yn gallu cytuno. O dan 16 oed, gofynnwch i’r tîm a all y person ifanc wneud hynny.',
      },
    ],
    wales: [
      {
        p: 'Mae oedolyn yn penderfynu drosto’i hun. Yn 16 ac 17 oed, cymerir bod pobl yn gallu cytuno. O dan 16 oed, gofynnwch i’r tîm a all y person ifanc wneud hynny.',
      },
    ],
    scotland: [
      {
        p: 'O 16 oed ymlaen mae person yn cyfrif fel oedolyn, ac yn penderfynu drosto’i hun. O dan 16 oed gallant wneud hynny hefyd, os yw gweithiwr iechyd proffesiynol yn canfod eu bod yn deall.',
      },
    ],
    northernIreland: [
      {
        p: 'Mae oedolyn yn penderfynu drosto’i hun. Gofynnwch i’r tîm sut mae hyn yn gweithio o dan 18 oed.',
      },
    ],
  },
};

/** What every note must hold, whoever signs it (C10, C14). */
const limits = [
  { blank: 'Beth na ddylid ei rannu' },
  { blank: 'Ar gyfer pa feddygfa ac ysbyty y mae’r nodyn hwn' },
  { blank: 'Mae hyn mewn grym tan' },
  { line: 'Ar gyfer gofyn a siarad y mae hwn. Nid yw’n gydsyniad i driniaeth.' },
];

const legalAuthority: Sheet = {
  sheet: [
    { blank: 'Enw’r claf' },
    { blank: 'Dyddiad geni’r claf' },
    { blank: 'Enw’r person sy’n gofyn' },
    { blank: 'Sut maen nhw’n adnabod y claf, a’u rhif ffôn' },
    { blank: 'Pa ddogfen neu orchymyn llys, a’r dyddiad' },
    {
      line: 'Rwy’n gofyn am ail farn er lles pennaf y person hwn. Os gwelwch yn dda, siaradwch â mi am:',
    },
    { blank: 'Am beth y ceir siarad', lines: 2 },
    ...limits,
    { blank: 'Beth mae’r person wedi dweud eu bod am ei gael', lines: 2 },
    { blank: 'Llofnod, a’r dyddiad' },
  ],
};

const forTheChildsTeam: Sheet = {
  sheet: [
    { blank: 'Enw’r plentyn' },
    { blank: 'Dyddiad geni’r plentyn' },
    { blank: 'Enw’r person sy’n gofyn' },
    { blank: 'Sut maen nhw’n adnabod y plentyn, a’u rhif ffôn' },
    { blank: 'Beth hoffai’r plentyn ei wybod, yn eu geiriau nhw', lines: 2 },
    { blank: 'Am beth y ceir siarad, a gyda phwy', lines: 2 },
    ...limits,
    { blank: 'Llofnod y plentyn, os hoffen nhw lofnodi' },
    { blank: 'Llofnod y person sy’n gofyn, a’r dyddiad' },
  ],
};

const askTheTeam: Piece = {
  p: 'Mae rhai plant yn deall digon i benderfynu hyn drostyn nhw eu hunain. Gofynnwch i’r tîm. Os felly, peidiwch â gofyn oni bai bod y plentyn yn cytuno.',
};

/** An able child decides (C7, H10). */
const anAbleChild: Piece = {
  byNation: {
    england: [askTheTeam],
    scotland: [askTheTeam],
    wales: [askTheTeam],
    northernIreland: [
      { p: 'Gofynnwch i’r tîm sut bydd barn y plentyn ei hun yn cael ei chlywed.' },
    ],
  },
};

const byHand: Piece = { p: 'Nid oes dim yn cael ei deipio yma. Argraffwch ef, a’i lenwi â llaw.' };

/** The note of somebody who agrees that another asks. */
export const agreed: readonly Block[] = [
  {
    heading: 'Cyn iddo gael ei lofnodi',
    facts: ['S12', 'C1', 'C2', 'C5', 'C7', 'C10', 'C11', 'C12', 'C14'],
    pieces: [
      whoMayAgree,
      {
        list: [
          'Ar gyfer gofyn a siarad y mae’r nodyn. Nid yw’n gydsyniad i driniaeth.',
          'Mae’r claf yn llofnodi o’u dewis rhydd, a gallan nhw bob amser ofyn ar eu pen eu hunain.',
          'Un nodyn i bob person sy’n gofyn. Rhowch un i bob meddygfa ac ysbyty.',
          'I’w dynnu’n ôl, mae’r claf yn dweud wrth y feddygfa a’r ysbyty.',
        ],
      },
    ],
  },
  {
    heading: 'Y nodyn',
    facts: ['S12', 'C10', 'C13', 'C14'],
    pieces: [byHand, consentSheet],
  },
];

/** What they agree to beside it, where there is a concern to raise. */
export const alsoAConcern: Sheet = {
  sheet: [
    { line: 'Rwyf hefyd yn cytuno y caiff y person hwn godi pryder ar fy rhan gyda:' },
    { blank: 'Gyda phwy y cân nhw ei godi' },
  ],
};

/** Of somebody with legal authority: no consent can be given, so the note says on what ground they ask. */
export const authority: readonly Block[] = [
  {
    heading: 'Cyn i chi lofnodi',
    facts: ['C1', 'C2', 'C3', 'C4', 'C5', 'C6'],
    pieces: [
      {
        byNation: {
          england: [
            {
              p: 'Mae atwrneiaeth arhosol ar gyfer iechyd a lles yn cyfrif ar ôl iddi gael ei chofrestru. Mae ar gyfer pan na all y person benderfynu hyn.',
            },
            {
              p: 'Nid yw un ar gyfer arian yn cyfrif yma. Gall llys hefyd benodi dirprwy.',
            },
          ],
          wales: [
            {
              p: 'Mae atwrneiaeth arhosol ar gyfer iechyd a lles yn cyfrif ar ôl iddi gael ei chofrestru. Mae ar gyfer pan na all y person benderfynu hyn.',
            },
            {
              p: 'Nid yw un ar gyfer arian yn cyfrif yma. Gall llys hefyd benodi dirprwy.',
            },
          ],
          scotland: [
            {
              p: 'Mae atwrneiaeth les (welfare power of attorney) yn cyfrif ar ôl iddi gael ei chofrestru. Mae ar gyfer pan na all y person benderfynu mwyach. Gall llys hefyd benodi gwarcheidwad.',
            },
          ],
          northernIreland: [
            {
              p: 'Dim ond arian ac eiddo y mae atwrneiaeth barhaus (enduring power of attorney) yn eu cynnwys. Gofynnwch i’r tîm beth fyddai’n cyfrif ar gyfer iechyd.',
            },
          ],
        },
      },
      {
        p: 'Nid yw bod yn berthynas agosaf (next of kin) ynddo’i hun yn rhoi unrhyw awdurdod. Ewch â’r ddogfen gyda chi.',
      },
    ],
  },
  {
    heading: 'Y nodyn',
    facts: ['C3', 'C5', 'C6'],
    pieces: [byHand, legalAuthority],
  },
];

/** Of a parent. */
export const parent: readonly Block[] = [
  {
    heading: 'Cyn i chi lofnodi',
    facts: ['C7'],
    pieces: [
      anAbleChild,
      {
        p: 'Gadewch i’r plentyn gymryd rhan cyn belled ag y gallan nhw, a llofnodi hefyd os hoffen nhw.',
      },
    ],
  },
  {
    heading: 'Y nodyn',
    facts: ['C7', 'C10', 'C14'],
    pieces: [byHand, forTheChildsTeam],
  },
];
