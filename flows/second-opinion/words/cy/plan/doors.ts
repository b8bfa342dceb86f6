import type { Block, Piece } from '../../../types.ts';
import type { AtEachDoor, DoorWords } from '../../../wordTypes.ts';
import { entitlement, entitlementFacts } from '../entitlement.ts';
import { askSomeoneElse } from '../shared.ts';

const changingSurgery: Piece = {
  byNation: {
    england: [
      {
        p: 'Nid oes rhaid i chi roi rheswm. Dim ond ar sail resymol y caiff meddygfa ddweud na, a rhaid iddi ddweud wrthych pam yn ysgrifenedig.',
      },
    ],
    scotland: [
      {
        p: 'Caiff meddygfa ddweud na ar sail resymol, ac mae’n rhoi ei rhesymau yn ysgrifenedig.',
      },
    ],
    wales: [
      { p: 'Gofynnwch i’r bwrdd iechyd sut mae newid meddygfa yn gweithio yn eich ardal chi.' },
    ],
    northernIreland: [
      {
        p: 'Caiff meddygfa ddweud na ar sail resymol, ac mae’n rhoi ei rhesymau yn ysgrifenedig.',
      },
    ],
  },
};

const stayRegistered: Piece = {
  p: {
    you: 'Arhoswch gyda’ch meddygfa bresennol nes i’r un newydd eich derbyn.',
    they: 'Dylai’r claf aros gyda’u meddygfa bresennol nes i’r un newydd eu derbyn.',
  },
};

const bookAnotherGp: Block = {
  heading: 'Trefnwch apwyntiad gyda meddyg teulu arall yn yr un feddygfa',
  facts: ['S17', 'S18', 'N7', 'N10'],
  pieces: [
    {
      p: 'Gofynnwch i’r dderbynfa am feddyg teulu gwahanol. Os hoffech chi gael un penodol, gofynnwch a oes modd gwneud hynny. Gall hyn fod yn gynt nag atgyfeiriad at arbenigwr.',
    },
  ],
};

const moveSurgery: Block = {
  heading: 'Os nad yw hynny’n gweithio, rhowch gynnig ar feddygfa arall',
  facts: ['S19', 'N9', 'U12'],
  pieces: [changingSurgery, stayRegistered],
};

const referAgain: Block = {
  heading: {
    you: 'Ewch yn ôl at y meddyg teulu a gofynnwch am gael eich atgyfeirio eto',
    they: 'Ewch yn ôl at y meddyg teulu a gofynnwch am atgyfeiriad newydd',
  },
  facts: ['S24', 'S25', 'S26', 'N4'],
  pieces: [
    {
      p: 'Dyma’r ffordd arferol at feddyg ymgynghorol gwahanol. Os yw’r meddyg teulu’n cytuno, dywedir wrth y meddyg ymgynghorol newydd mai ail farn yw hon. Dylai’r canlyniadau a’r lluniau pelydr-X cynharach sy’n bwysig gael eu hanfon atyn nhw.',
    },
    { p: 'Gallwch ddweud pwy hoffech chi ei weld, ond ni all neb addo hynny.' },
  ],
};

/** The first step at a consultant's door, where nobody was rung before. */
export const raiseIt: Block = {
  heading: 'Codwch y peth gyda’r meddyg ymgynghorol neu uned yr ysbyty',
  facts: ['S20', 'S21', 'E7', 'N2'],
  pieces: [
    {
      p: 'Gwnewch hynny yn yr apwyntiad nesaf, neu ffoniwch ysgrifennydd y meddyg ymgynghorol neu’r nyrs arbenigol. Mae meddygon wedi arfer â rhywun yn gofyn, ac mae’r rhan fwyaf yn cytuno.',
    },
  ],
};

/** The same step where the team is being rung anyway, so that nobody is told to ring twice. */
export const raiseItInThatCall: Block = {
  ...raiseIt,
  heading: 'Yn yr alwad honno, gofynnwch am yr ail farn hefyd',
  pieces: [
    {
      p: 'Gall y meddyg ymgynghorol neu uned yr ysbyty ei threfnu. Mae meddygon wedi arfer â rhywun yn gofyn, ac mae’r rhan fwyaf yn cytuno.',
    },
  ],
};

/** For everyone who was told no, at whatever door. */
export const stillAsk: Block = {
  heading: 'Gofynnwch pam, a gofynnwch am y rheswm yn y nodiadau',
  facts: [...entitlementFacts, 'N17', 'N4'],
  pieces: [
    { p: entitlement },
    {
      p: 'Gofynnwch pam mai “na” yw’r ateb, a beth fyddai’n ei newid. Gofynnwch am y rheswm yn y nodiadau.',
    },
  ],
};

const checkRecords: Block = {
  heading: 'Gwiriwch fod yr atgyfeiriad a’r canlyniadau wedi mynd',
  facts: ['S25', 'S26', 'N5'],
  pieces: [
    {
      checklist: [
        'Mae’r atgyfeiriad yn dweud ei fod ar gyfer ail farn.',
        'Mae delweddau’r sganiau wedi mynd, yn ogystal â’r adroddiadau.',
        'Mae canlyniadau biopsi a gwaed wedi mynd.',
        'Rydych yn gwybod y lle, y diwrnod, a phwy i’w ffonio.',
      ],
    },
  ],
};

/** What paying changes and what it does not (N13). No prices, no names. */
export const paying: Block = {
  heading: 'Os ydych yn ystyried talu',
  facts: ['N13', 'N4', 'S28'],
  pieces: [
    {
      list: [
        'Nid yw gofal GIG yn dod i ben, ac ni ddylai lle ar restr y GIG newid.',
        'Ni all un driniaeth fod yn rhannol GIG ac yn rhannol breifat.',
        'Ni ofynnir bob amser am lythyr meddyg teulu, ond mae’r BMA, corff meddygon, yn cynghori cael un.',
        'Gofynnwch yn gyntaf faint mae’n ei gostio i gyd, a phwy sy’n cael yr adroddiad.',
      ],
    },
  ],
};

/** Words for each door. A door without words does not compile. */
export const doors: AtEachDoor<DoorWords> = {
  childrensUnit: {
    lead: 'Gofynnwch i’r uned ganser i blant, ar y cyd â’r plentyn.',
    steps: [
      {
        heading: 'Gofynnwch i feddyg ymgynghorol neu nyrs arbenigol y plentyn',
        facts: ['C7', 'S4', 'S20'],
        pieces: [
          {
            p: 'Yr uned ganser i blant yw’r lle i ofyn. Gadewch i’r plentyn ddweud beth maen nhw am ei wybod.',
          },
          {
            p: 'Dim tîm ysbyty eto? Gofynnwch i’r meddyg teulu atgyfeirio’r plentyn at arbenigwr plant.',
          },
        ],
      },
      {
        heading: 'Dywedwch wrth y meddyg teulu hefyd',
        facts: ['S24', 'S25', 'S26'],
        pieces: [
          {
            p: 'Mae meddyg ymgynghorol gwahanol fel arfer yn golygu atgyfeiriad newydd. Gofynnwch i’r uned ai hi sy’n gwneud un, neu ai’r meddyg teulu sy’n gwneud.',
          },
        ],
      },
    ],
  },
  anotherGp: {
    lead: {
      you: 'Gofynnwch i feddyg teulu arall yn eich meddygfa am eu barn.',
      they: 'Gofynnwch i feddyg teulu arall ym meddygfa’r claf am farn.',
    },
    steps: [bookAnotherGp, moveSurgery],
  },
  anotherSurgery: {
    lead: {
      you: 'Un meddyg teulu sydd yn eich meddygfa, felly gofynnwch i feddygfa arall.',
      they: 'Un meddyg teulu sydd ym meddygfa’r claf, felly gofynnwch i feddygfa arall.',
    },
    steps: [
      {
        heading: 'Gofynnwch i feddygfa arall am gofrestru fel claf',
        facts: ['S18', 'S19', 'N9', 'U12'],
        pieces: [changingSurgery, stayRegistered],
      },
      {
        heading: 'Neu gofynnwch i’r meddyg teulu am farn cydweithiwr',
        facts: ['S15', 'N8'],
        pieces: [
          {
            p: 'Gall meddyg teulu ofyn i feddyg arall gymryd golwg. Nid oes angen newid meddygfa ar gyfer hynny.',
          },
        ],
      },
    ],
  },
  gpReception: {
    lead: 'Gofynnwch i’r dderbynfa a oes meddyg teulu arall yn gweithio yn y feddygfa.',
    steps: [
      {
        heading: 'Gofynnwch faint o feddygon teulu sydd yno',
        facts: ['S18'],
        pieces: [{ p: 'Gall y dderbynfa ddweud wrthych. Mae’n gwestiwn bob dydd.' }],
      },
      {
        ...bookAnotherGp,
        heading: 'Os oes meddyg teulu arall, trefnwch apwyntiad gyda nhw',
      },
      { ...moveSurgery, heading: 'Os nad oes ond un, rhowch gynnig ar feddygfa arall' },
    ],
  },
  consultant: {
    lead: 'Siaradwch â’r meddyg ymgynghorol, neu gofynnwch i uned yr ysbyty.',
    steps: [
      raiseIt,
      {
        ...referAgain,
        heading: 'Yna, os oes angen, ewch yn ôl at y meddyg teulu am atgyfeiriad newydd',
      },
    ],
  },
  gpReferral: {
    lead: {
      you: 'Ewch yn ôl at y meddyg teulu a gofynnwch am gael eich atgyfeirio eto.',
      they: 'Ewch yn ôl at y meddyg teulu a gofynnwch am atgyfeiriad newydd.',
    },
    steps: [
      referAgain,
      {
        heading: 'Gofynnwch i’r ysbyty am ateb clir hefyd',
        facts: ['S20', 'N17'],
        pieces: [
          {
            p: 'Ffoniwch ysgrifennydd y meddyg ymgynghorol neu’r nyrs arbenigol. Gofynnwch ai ie neu na yw’r ateb, a beth sy’n digwydd nesaf.',
          },
        ],
      },
    ],
  },
  records: {
    lead: 'Maen nhw wedi cytuno, felly gwiriwch fod y papurau ar eu ffordd.',
    steps: [
      checkRecords,
      {
        heading: 'Paratowch at y diwrnod',
        facts: ['P3', 'S30'],
        pieces: [
          {
            p: 'Mae fel arfer mewn ysbyty gwahanol, felly cynlluniwch y daith. Mae beth i ddod ag ef a beth i’w ofyn isod.',
          },
        ],
      },
      { ...referAgain, heading: 'Os nad oes dim yn digwydd, gall y meddyg teulu ofyn eto' },
    ],
  },
  otherDoors: {
    lead: 'Gallwch ofyn o hyd, a gallwch ofyn i rywun arall.',
    steps: [
      stillAsk,
      {
        heading: 'Gofynnwch i rywun arall',
        facts: ['S4', 'S17', 'S18', 'S19', 'S20', 'S24', 'N17'],
        pieces: [askSomeoneElse],
      },
      {
        heading: 'Mynnwch help i gael eich clywed',
        facts: ['S22', 'N15', 'N16'],
        pieces: [
          {
            p: 'Gall y bobl o dan “Help gyda phryder”, ymhellach ymlaen, eich helpu i gael eich clywed. Gallwch ofyn eto heb wneud cwyn. Peth ar wahân yw hynny.',
          },
        ],
      },
    ],
  },
  privateOrNhs: {
    lead: 'Gallwch ofyn i’r GIG, neu dalu. Mae ffordd y GIG yn aros ar agor y naill ffordd neu’r llall.',
    steps: [
      {
        heading: 'Gofynnwch i’r meddyg teulu am ffordd y GIG',
        facts: ['S20', 'S24', 'S25', 'S26', 'N13'],
        pieces: [
          {
            p: 'Gellir gofyn i’r meddyg teulu atgyfeirio at feddyg ymgynghorol GIG, pwy bynnag roddodd y farn gyntaf. Yna edrychir ar y cais fel ar gais unrhyw un arall.',
          },
          {
            p: 'Os meddyg ymgynghorol GIG roddodd y farn, gofynnwch iddyn nhw neu i uned yr ysbyty hefyd.',
          },
        ],
      },
      paying,
      {
        heading: 'Sicrhewch fod y canlyniadau’n teithio',
        facts: ['N13', 'N14', 'S26'],
        pieces: [
          {
            p: 'Gellir rhannu canlyniadau GIG â meddyg preifat. Gofynnwch pwy fydd yn anfon yr adroddiad preifat at y meddyg teulu.',
          },
        ],
      },
    ],
  },
  eitherDoor: {
    lead: 'Gofynnwch i’r feddygfa yn gyntaf, gan y gall eich helpu i ganfod i bwy i ofyn.',
    steps: [
      {
        heading: 'Gofynnwch i’r feddygfa',
        facts: ['S4', 'S17', 'S18', 'S19', 'S24'],
        pieces: [
          {
            p: 'Os meddyg teulu roddodd y farn, gall meddyg teulu arall yno gymryd golwg. Os yr ysbyty roddodd y farn, gall y meddyg teulu atgyfeirio at feddyg ymgynghorol arall.',
          },
        ],
      },
      {
        heading: 'Neu gofynnwch i’r ysbyty',
        facts: ['S4', 'S20', 'S21'],
        pieces: [
          {
            p: 'Os daeth llythyr o’r ysbyty, ffoniwch ysgrifennydd y meddyg ymgynghorol neu’r uned ysbyty y mae’n ei henwi.',
          },
        ],
      },
    ],
  },
};
