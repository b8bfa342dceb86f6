import { emergency, urgentNumbers } from '../../nations.ts';
import type { Advice, Block, Piece, UrgentOutcomeId } from '../../types.ts';

/** What to do now, on the urgent exits and on "Get urgent help". Every screen leads here with one click. */

const call999: Piece = { contact: emergency };

const lifeInDanger: Block = {
  heading: 'Ffoniwch 999 nawr',
  facts: ['U2', 'D12'],
  tone: 'urgent',
  pieces: [
    call999,
    {
      p: 'Ffoniwch os gall bywyd rhywun fod mewn perygl: poen yn y frest, trafferth anadlu neu waedu difrifol, er enghraifft.',
    },
    {
      p: 'Ffoniwch hefyd os gallech chi niweidio eich hun, neu os gallai rhywun arall niweidio’i hun.',
    },
    { p: 'Yn yr ysbyty, gwaeddwch am staff.' },
  ],
};

const crisis: Block = {
  heading: 'Mewn anobaith, neu mewn argyfwng iechyd meddwl',
  facts: ['U2', 'U3', 'U4', 'U5'],
  pieces: [
    {
      p: 'Gallwch ofyn am gymorth nawr. Os nad yw bywyd neb mewn perygl, ffoniwch un o’r rhain. Dywedwch fod angen cymorth arnoch gyda’ch iechyd meddwl.',
    },
    urgentNumbers,
  ],
};

const treatmentLine: Block = {
  heading: 'Yn sâl neu â thwymyn tra ar gyffuriau canser',
  facts: ['D12'],
  tone: 'urgent',
  pieces: [
    { p: 'Poen yn y frest, trafferth anadlu neu waedu difrifol? Ffoniwch 999 nawr.' },
    call999,
    {
      p: 'Fel arall, ffoniwch y rhif 24 awr ar y cerdyn rhybudd nawr. Gall fod yn haint sy’n bygwth bywyd, felly peidiwch ag aros.',
    },
    {
      p: 'Dilynwch yr hyn mae’r cerdyn yn ei ddweud, hyd yn oed os nad ydych yn teimlo’n sâl iawn.',
    },
  ],
};

const noCard: Block = {
  heading: 'Dim cerdyn, neu ddim ateb',
  facts: ['D12', 'U2', 'U3', 'U4', 'U5'],
  pieces: [
    { p: 'Ffoniwch un o’r rhain nawr:' },
    urgentNumbers,
    {
      p: 'Os ydych yn sâl iawn, neu’n methu cael ateb a bod pethau’n gwaethygu, ffoniwch 999.',
    },
  ],
};

const wardSteps: Block = {
  facts: ['M1', 'M2', 'M4', 'M6', 'M7', 'M9'],
  tone: 'urgent',
  heading: 'Dywedwch nawr wrth y nyrs sydd â gofal',
  pieces: [
    {
      p: 'Dywedwch: “Rwy’n poeni. Mae hyn yn gwaethygu.” Dywedwch beth sydd wedi newid.',
    },
    { p: 'Os bydd rhywun yn llewygu, gwaeddwch am staff.' },
  ],
};

const wardReview: Block = {
  heading: 'Os ydych yn dal i boeni',
  facts: ['M1', 'M2', 'M4', 'M5', 'M6', 'M7'],
  // How to get a second look at someone who is getting worse on a ward.
  pieces: [
    {
      byNation: {
        england: [
          {
            p: 'Gofynnwch am adolygiad o dan Martha’s Rule (Rheol Martha): mae tîm gwahanol yn dod i edrych. Gall cleifion, teuluoedd, gofalwyr a staff ofyn, ddydd neu nos. Mae’r rhif ar bosteri’r ward, neu gofynnwch i’r switsfwrdd.',
          },
        ],
        scotland: [
          {
            p: 'Gofynnwch am adolygiad gan uwch feddyg. Mae gan rai ysbytai rif i’w ffonio hefyd, ar bosteri’r ward neu gan y switsfwrdd.',
          },
        ],
        wales: [
          {
            p: 'Gofynnwch am Call4Concern, rhif i’w ffonio pan fydd rhywun yn gwaethygu. Mae ar bosteri’r ward, neu gofynnwch i’r switsfwrdd. Os nad yw ar gael ar eich ward chi, gofynnwch am uwch feddyg.',
          },
        ],
        northernIreland: [
          {
            p: 'Gofynnwch am adolygiad gan uwch feddyg. Os nad yw hynny’n digwydd, gofynnwch am reolwr y safle.',
          },
        ],
      },
    },
  ],
};

const callEmergency: Advice = {
  heading: 'Mynnwch gymorth argyfwng nawr',
  blocks: [lifeInDanger, crisis],
};

const askWardNow: Advice = {
  heading: 'Mynnwch gymorth ar y ward nawr',
  blocks: [wardSteps, wardReview],
};

const callTreatmentLine: Advice = {
  heading: 'Ffoniwch y llinell triniaeth canser nawr',
  blocks: [treatmentLine, noCard],
};

/** What to do now. It is loaded with the first question, and waits for nothing. */
export const urgentOutcomes: Readonly<Record<UrgentOutcomeId, Advice>> = {
  callEmergency,
  askWardNow,
  callTreatmentLine,
};

/** The numbers stand here once: with no nation chosen there are four nations' of them. */
export const urgentHelp: Advice = {
  heading: 'Cael cymorth brys',
  blocks: [
    lifeInDanger,
    {
      ...treatmentLine,
      facts: ['D12', 'U2', 'U3', 'U4', 'U5'],
      pieces: [
        ...treatmentLine.pieces,
        {
          p: 'Dim cerdyn, neu ddim ateb? Defnyddiwch “Brys, ond nid yw bywyd mewn perygl” isod, nawr. Os na allwch gael ateb a bod pethau’n gwaethygu, ffoniwch 999.',
        },
      ],
    },
    {
      ...wardSteps,
      heading: 'Yn yr ysbyty ac yn gwaethygu',
      pieces: [{ p: 'Dywedwch nawr wrth y nyrs sydd â gofal.' }, ...wardSteps.pieces],
    },
    wardReview,
    {
      heading: 'Brys, ond nid yw bywyd mewn perygl',
      facts: ['U3', 'U4', 'U5', 'D13'],
      pieces: [
        {
          p: 'Ffoniwch y feddygfa, y nyrs arbenigol neu dîm yr ysbyty heddiw. Os yw tîm wedi rhybuddio am bwysau ar fadruddyn y cefn, ffoniwch y rhif a gawsoch ganddyn nhw nawr.',
        },
        {
          p: 'Os na allwch gael gafael arnyn nhw, ffoniwch un o’r rhain. Mewn anobaith, neu mewn argyfwng iechyd meddwl, ffoniwch un o’r rhain hefyd, a dywedwch hynny.',
        },
        urgentNumbers,
      ],
    },
  ],
};
