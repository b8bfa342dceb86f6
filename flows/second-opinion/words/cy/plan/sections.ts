import { organisation, otherHelpline, pages } from '../../../../organisation.ts';
import { adviceBody, emergency, urgentNumbers } from '../../../nations.ts';
import type { Block, Ground, Piece, Text } from '../../../types.ts';
import { entitlement, entitlementFacts } from '../entitlement.ts';
import { delayQuestions, reportSymptoms, supportLine } from '../shared.ts';

/** Sections of the plan that are there, or not, as a whole. Which, and in what order, is for `plan.ts`. */

/** Stands before every route where treatment is booked, urgent, begun, or not known (H4). */
export const ringTeamFirst: Block = {
  heading: 'Cadwch bob apwyntiad, a ffoniwch y tîm yn gyntaf',
  facts: ['S31', 'S32', 'S33', 'D8', 'D9', 'D11', 'D12'],
  tone: 'strong',
  pieces: [
    {
      p: 'Ffoniwch dîm y meddyg ymgynghorol neu’r nyrs arbenigol cyn i chi ofyn am atgyfeiriad. Dim tîm ysbyty eto? Ffoniwch y feddygfa.',
    },
    {
      p: {
        you: 'Cadwch bob apwyntiad a phob triniaeth tra byddwch yn gofyn. Os cewch dwymyn neu deimlo’n sâl tra ar gyffuriau canser, ffoniwch y rhif ar eich cerdyn rhybudd nawr.',
        they: 'Cadwch bob apwyntiad a phob triniaeth tra byddwch yn gofyn. Os bydd y claf yn cael twymyn neu’n teimlo’n sâl tra ar gyffuriau canser, ffoniwch y rhif ar eu cerdyn rhybudd nawr.',
      },
    },
  ],
};

export const ringTeamFirstLead: Text = {
  you: 'Cadwch bob apwyntiad a ffoniwch eich tîm yn gyntaf; yna gofynnwch am eich ail farn.',
  they: 'Cadwch bob apwyntiad a ffoniwch dîm y claf yn gyntaf; yna gofynnwch am yr ail farn.',
};

/** Many fear to offend (E7). */
export const saidOften: Piece = {
  p: 'Mae meddygon wedi arfer â rhywun yn gofyn, ac mae’r rhan fwyaf yn cytuno. Nid cwyn yw gofyn. Defnyddiwch eich geiriau eich hun os hoffech chi.',
};

export const moreQuestions: Block = {
  facts: ['P3', 'P9', 'P10'],
  pieces: [
    { p: 'Mae mwy o gwestiynau i ddewis ohonyn nhw, a lle i ysgrifennu eich rhai eich hun.' },
  ],
  links: [{ to: 'questions', text: 'Yr holl gwestiynau, a’ch rhai chi' }],
};

export const entitlementPart: Block = {
  facts: entitlementFacts,
  tone: 'calm',
  pieces: [{ p: entitlement }],
};

/** Scotland says so in so many words (U7). */
export const anyTimeInScotland: Block = {
  facts: ['U7'],
  pieces: [
    {
      byNation: {
        england: [],
        wales: [],
        northernIreland: [],
        scotland: [{ p: 'Yn yr Alban, caiff cleifion ofyn unrhyw bryd yn ystod eu gofal.' }],
      },
    },
  ],
};

export const concernGoesItsOwnWay: Block = {
  heading: 'Mae eich pryder am ofal yn mynd ei ffordd ei hun',
  facts: ['S22', 'N15'],
  pieces: [
    {
      p: 'Dywedwch wrth y tîm, neu trowch at y bobl o dan “Pwy all helpu”. Nid oes angen iddo ddal ail farn yn ôl.',
    },
  ],
};

const withConsent: Block = {
  heading: { you: 'Gall rhywun ofyn ar eich rhan', they: 'Gall rhywun arall ofyn' },
  facts: ['S11', 'S12', 'S13', 'S14', 'C10', 'C11'],
  pieces: [
    {
      p: {
        you: 'Gall perthynas, ffrind neu ofalwr ofyn, os ydych chi’n cytuno. Dywedwch wrthyn nhw bopeth rydych yn ei wybod am eich salwch, a rhowch nodyn wedi’i lofnodi iddyn nhw.',
        they: 'Gall perthynas neu ffrind arall ofyn yn eich lle, os yw’r person yn cytuno. Mae angen yr un wybodaeth arnyn nhw, a nodyn wedi’i lofnodi.',
      },
    },
  ],
  links: [{ to: 'consent-note', text: 'Y nodyn cydsyniad' }],
};

/** Legal authority and parental responsibility cannot be handed on with a note. */
const withHelp: Block = {
  heading: 'Help gyda gofyn',
  facts: ['N6', 'S54'],
  pieces: [
    {
      p: 'Gall y nyrs arbenigol godi’r peth ar y cyd â chi. Gallwch siarad am y peth gyda’n llinell gymorth yn gyntaf.',
    },
  ],
};

/** For those who would like somebody else to ask, by the ground on which they ask themselves. */
export const someoneElseAsks: Readonly<Record<Ground, Block>> = {
  self: withConsent,
  agreed: withConsent,
  authority: withHelp,
  parent: withHelp,
};

export const trials: Block = {
  heading: 'Treialon clinigol',
  facts: ['S44', 'S45', 'S46', 'S47', 'K7'],
  pieces: [
    {
      p: 'Gofynnwch i’r meddygon a’r nyrsys pa dreialon allai fod ar agor i ymuno â nhw. Gall fod yn anodd dod o hyd i un yn agos at gartref. Mae ein gwefan yn esbonio sut i chwilio.',
    },
  ],
};

export const whatToBring: Block = {
  id: 'bring',
  heading: 'Beth i ddod ag ef, a beth y dylid ei anfon',
  facts: ['S26', 'P3', 'N5', 'N14', 'N6'],
  pieces: [
    {
      p: 'Dylai’r rhain gael eu hanfon at y meddyg newydd. Ffoniwch ymlaen llaw a gofynnwch a ydyn nhw wedi cyrraedd.',
    },
    {
      checklist: [
        'Sganiau a lluniau pelydr-X: y delweddau, ac nid yr adroddiadau yn unig.',
        'Unrhyw ganlyniadau biopsi (sampl o feinwe) a phrofion gwaed.',
        'Llythyrau gan yr ysbyty a’r meddyg teulu.',
      ],
    },
    { p: 'Dewch â’r rhain:' },
    {
      checklist: [
        'Y cynllun hwn, gyda’r cwestiynau.',
        'Llythyr yr apwyntiad.',
        'Copïau o lythyrau ac adroddiadau, os ydyn nhw gennych chi.',
        'Rhestr o feddyginiaethau ac alergeddau.',
        'Nodyn o symptomau, a phryd y dechreuon nhw.',
        {
          you: 'Rhywun rydych yn ymddiried ynddyn nhw.',
          they: 'Rhywun i gefnogi’r ddau ohonoch, os hoffech chi.',
        },
        'Rhywbeth i ysgrifennu ag ef.',
        'Sbectol a chymhorthion clyw.',
      ],
    },
    {
      p: 'Gofynnwch cyn i chi recordio’r hyn sy’n cael ei ddweud. Os oes papurau ar goll, gofynnwch i’r feddygfa a’r ysbyty am gopi o’r cofnodion am ddim.',
    },
  ],
};

/** What shows that a carer may ask. */
export const proofToBring: Readonly<Record<'agreed' | 'authority', Block>> = {
  agreed: {
    facts: ['S12', 'C10'],
    pieces: [{ p: 'A dewch â hwn:' }, { checklist: ['Y nodyn a lofnododd y person.'] }],
  },
  authority: {
    facts: ['C3', 'C5', 'C6'],
    pieces: [
      { p: 'A dewch â hwn:' },
      { checklist: ['Y ddogfen gyfreithiol neu’r gorchymyn llys.'] },
    ],
  },
};

export const accessNeeds: Block = {
  heading: 'Cyfieithydd ar y pryd, neu fformat arall',
  facts: ['R13', 'P3'],
  pieces: [
    {
      p: 'Gofynnwch amdano pan fydd yr apwyntiad yn cael ei wneud, a gofynnwch iddo fynd yn y nodiadau. Dylai cyfieithydd ar y pryd fod yn weithiwr proffesiynol, nid yn aelod o’r teulu.',
    },
  ],
};

export const delay: Block = {
  id: 'delay',
  heading: 'Gofynnwch beth fyddai oedi yn ei olygu',
  facts: ['S29', 'S30', 'S31', 'S32', 'S33', 'D4', 'D8', 'D10', 'D11'],
  pieces: [
    {
      p: 'Gall ail farn olygu aros a thaith, a gall ohirio triniaeth. Gyda salwch difrifol, meddyliwch am hynny cyn penderfynu. Dim ond y meddygon all ddweud beth mae’n ei olygu yma.',
    },
    { p: 'Cadwch yr apwyntiadau sydd gennych, a gofynnwch:' },
    delayQuestions,
  ],
};

export const inCharge: Block = {
  id: 'inCharge',
  heading: 'Pwy sy’n parhau’n gyfrifol',
  facts: ['S27', 'S28', 'N5'],
  pieces: [
    {
      p: {
        you: 'Nid yw gweld meddyg ymgynghorol newydd yn symud eich gofal atyn nhw. Arhoswch gyda’ch tîm presennol nes i chi gael gwybod yn ysgrifenedig mai rhywun arall sy’n gyfrifol.',
        they: 'Nid yw gweld meddyg ymgynghorol newydd yn symud y gofal atyn nhw. Arhoswch gyda’r tîm presennol nes i chi gael gwybod yn ysgrifenedig mai rhywun arall sy’n gyfrifol.',
      },
    },
  ],
};

export const takingOver: Block = {
  heading: {
    you: 'Os ydych chi am i’r meddyg ymgynghorol newydd eich trin',
    they: 'Os yw’r claf am i’r meddyg ymgynghorol newydd eu trin',
  },
  facts: ['S27', 'S28', 'N5'],
  pieces: [
    { p: 'Rhaid cytuno ar hyn gyda’r meddygon a’r ysbyty. Gofynnwch i’r ddau dîm:' },
    {
      questions: [
        {
          you: 'A all y meddyg ymgynghorol newydd gymryd drosodd fy nhriniaeth?',
          they: 'A all y meddyg ymgynghorol newydd gymryd drosodd y driniaeth?',
        },
        'Pwy fyddai’n gyfrifol, ac o ba ddiwrnod?',
        'Beth sy’n digwydd i’r apwyntiadau sydd wedi’u trefnu?',
        'Pwy sy’n dweud wrth y meddyg teulu a’r tîm cyntaf?',
      ],
    },
  ],
};

export const help: Block = {
  id: 'help',
  heading: 'Pwy all helpu',
  facts: [
    ...(['S1', 'S22', 'S23', 'S54', 'S55', 'K1', 'K4', 'K9', 'N15'] as const),
    ...(['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U8', 'U11'] as const),
  ],
  pieces: [],
  parts: [
    {
      heading: 'Rhywun i siarad â nhw',
      facts: ['S1', 'S54', 'S55', 'K1', 'K4', 'K9'],
      pieces: [
        supportLine,
        { contact: otherHelpline },
        { p: 'Gall y ddwy wrando ac esbonio. Ni all y naill na’r llall drefnu ail farn.' },
      ],
    },
    {
      heading: 'Help gyda phryder',
      facts: ['S22', 'S23', 'N15', 'U1', 'U6', 'U8', 'U11'],
      pieces: [adviceBody],
    },
    {
      heading: 'Cymorth brys',
      facts: ['U2', 'U3', 'U4', 'U5'],
      pieces: [{ contact: emergency }, urgentNumbers],
    },
  ],
};

export const symptoms: Block = { ...reportSymptoms, id: 'symptoms' };

export const afterwards: Block = {
  id: 'afterwards',
  heading: 'Ar ôl yr ail farn',
  facts: ['P13', 'S27', 'S28', 'E9'],
  pieces: [
    {
      p: 'Yn aml mae’r ail feddyg yn cytuno. Weithiau maen nhw’n awgrymu rhywbeth gwahanol.',
    },
  ],
  parts: [
    {
      heading: 'Os ydyn nhw’n cytuno',
      facts: ['P13', 'E9'],
      pieces: [
        {
          p: 'Gofynnwch beth sy’n digwydd nesaf, pryd mae’r driniaeth yn dechrau, a phwy sy’n ei harwain.',
        },
      ],
    },
    {
      heading: 'Os ydyn nhw’n anghytuno',
      facts: ['P13'],
      pieces: [
        {
          p: 'Gofynnwch i bob meddyg beth maen nhw’n ei weld yn wahanol, a pham. Gofynnwch a allai’r ddau dîm siarad â’i gilydd.',
        },
        {
          p: 'Gofynnwch i’r tîm presennol pa gynllun sydd mewn grym am y tro, ac erbyn pryd mae angen penderfyniad. Cadwch bob apwyntiad tan hynny.',
        },
      ],
    },
    {
      heading: 'Os yw’n eich gadael yn ddryslyd',
      facts: ['P13', 'S8', 'S54'],
      pieces: [
        {
          p: 'Gofynnwch i’r nyrs arbenigol neu’r meddyg teulu fynd drwy’r ddwy farn gyda chi. Mae ein llinell gymorth yno hefyd.',
        },
      ],
    },
    {
      heading: 'Trydedd farn',
      facts: ['S4', 'P13', 'E9', 'S31'],
      pieces: [
        {
          p: 'Gallwch ofyn eto. Gall helpu lle mae dau feddyg yn anghytuno am rywbeth sy’n penderfynu’r driniaeth.',
        },
        {
          p: 'Gall hefyd ohirio penderfyniad, ac ychwanegu at y pryder. Gofynnwch beth allai ei newid o hyd, ac a allai aros amdani wneud niwed.',
        },
      ],
    },
    {
      heading: { you: 'Pwy sy’n fy nhrin i nawr?', they: 'Pwy sy’n trin y claf nawr?' },
      facts: ['P13', 'S27', 'S28'],
      pieces: [
        {
          p: 'Y tîm presennol sy’n gwneud, nes i chi gael gwybod yn ysgrifenedig mai rhywun arall sydd. Dywedwch wrth y ddau dîm a’r meddyg teulu beth a benderfynwyd.',
        },
      ],
    },
  ],
};

export const whereItComesFrom: Block = {
  id: 'sources',
  heading: 'O ble daw hyn',
  facts: ['S3'],
  pieces: [
    {
      p: `Mae’r cynllun hwn yn dilyn y dudalen am ail farn gan ${organisation.name}. Cymharwyd ffeithiau â chopïau o dudalennau cyhoeddus, rhai ohonyn nhw’n hen. Mae “Ffynonellau” yn y canllaw yn eu rhestru.`,
    },
    { p: 'Nid oes unrhyw feddyg na nyrs wedi cymeradwyo’r canllaw hwn eto.' },
    { link: pages.secondOpinion },
  ],
};
