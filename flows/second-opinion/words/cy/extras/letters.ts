import type { LetterRow } from '../../../../../src/flow/extras.ts';
import type { Block, Text } from '../../../types.ts';
import type {
  FieldsWords,
  LettersAt,
  LetterWords,
  PatientNumberWords,
} from '../../../wordTypes.ts';

const lookBeforehand: readonly Text[] = [
  {
    you: 'Edrychwch ar fy nodiadau a’m canlyniadau cyn i ni gwrdd, os gwelwch yn dda.',
    they: 'Edrychwch ar y nodiadau a’r canlyniadau cyn yr apwyntiad, os gwelwch yn dda.',
  },
];

const howNotesArrive: readonly Text[] = [
  {
    you: 'Dywedwch wrtha i sut bydd fy nodiadau a’m canlyniadau yn eich cyrraedd, os gwelwch yn dda.',
    they: 'Dywedwch wrthon ni sut bydd y nodiadau a’r canlyniadau yn eich cyrraedd, os gwelwch yn dda.',
  },
];

const sendEverything: readonly Text[] = [
  {
    you: 'Os caf fy atgyfeirio, dywedwch mai ail farn yw hi, os gwelwch yn dda. Anfonwch fy llythyrau, delweddau ac adroddiadau fy sganiau, ac unrhyw ganlyniadau biopsi at y meddyg newydd, os gwelwch yn dda. Rwy’n gwybod efallai na fyddan nhw’n cymryd drosodd fy ngofal.',
    they: 'Os bydd atgyfeiriad, dywedwch mai ail farn yw hi, os gwelwch yn dda. Anfonwch y llythyrau, delweddau ac adroddiadau’r sganiau, ac unrhyw ganlyniadau biopsi at y meddyg newydd, os gwelwch yn dda. Rydyn ni’n gwybod efallai na fyddan nhw’n cymryd drosodd y gofal.',
  },
];

const anotherConsultant: Text = {
  you: 'Hoffwn i gael ail farn gan feddyg ymgynghorol arall ar fy niagnosis a’m cynllun.',
  they: 'Hoffen ni gael ail farn gan feddyg ymgynghorol arall ar y diagnosis a’r cynllun.',
};

const differentGp: Text = {
  you: 'Hoffwn i feddyg teulu gwahanol edrych ar fy sefyllfa a rhoi ail farn i mi.',
  they: 'Hoffen ni i feddyg teulu gwahanol edrych ar y sefyllfa a rhoi ail farn.',
};

const toGp: LetterWords = {
  to: 'At y meddyg teulu',
  request: {
    you: 'A fyddech cystal â fy atgyfeirio at feddyg ymgynghorol arall am ail farn?',
    they: 'A fyddech cystal ag atgyfeirio’r claf at feddyg ymgynghorol arall am ail farn?',
  },
  alsoAsk: sendEverything,
};

const toConsultant: LetterWords = {
  to: 'At y meddyg ymgynghorol',
  request: anotherConsultant,
  alsoAsk: [
    {
      you: 'Dywedwch wrtha i sut y trefnir hyn, a phwy y gallaf i ei ffonio amdano, os gwelwch yn dda.',
      they: 'Dywedwch wrthon ni sut y trefnir hyn, a phwy y gallwn ni ei ffonio amdano, os gwelwch yn dda.',
    },
    ...sendEverything,
  ],
};

const toHospitalUnit: LetterWords = { ...toConsultant, to: 'At uned yr ysbyty' };

const toldNoToGp: Text = {
  you: 'Gofynnais am ail farn, a “na” oedd yr ateb. A fyddech cystal â fy atgyfeirio at feddyg ymgynghorol arall?',
  they: 'Gofynnwyd am ail farn, a “na” oedd yr ateb. A fyddech cystal ag atgyfeirio’r claf at feddyg ymgynghorol arall?',
};

const toldNo: Text = {
  you: 'Gofynnais am ail farn, a “na” oedd yr ateb. Dywedwch wrtha i pam, a rhowch y rheswm yn fy nodiadau, os gwelwch yn dda. Hoffwn i ofyn eto.',
  they: 'Gofynnwyd am ail farn, a “na” oedd yr ateb. Dywedwch wrthon ni pam, a rhowch y rheswm yn y nodiadau, os gwelwch yn dda. Hoffen ni ofyn eto.',
};

/** After a no, wherever it is not the request itself. */
export const tellUsWhy: string =
  'Gofynnwyd am ail farn, a “na” oedd yr ateb. Dywedwch wrthon ni pam, a rhowch y rheswm yn y nodiadau, os gwelwch yn dda.';

/** A letter to each of those who may be written to at each door. */
export const lettersAt: LettersAt = {
  childrensUnit: {
    childrensUnit: {
      to: 'At feddyg ymgynghorol y plentyn, yn yr uned ganser i blant',
      request: 'Hoffen ni gael ail farn ar ddiagnosis a chynllun y plentyn hwn.',
      alsoAsk: sendEverything,
    },
    gp: {
      to: 'At y meddyg teulu',
      request: 'A fyddech cystal â’n helpu i weld arbenigwr plant, am farn gyntaf neu am ail farn?',
      alsoAsk: sendEverything,
    },
  },
  anotherGp: {
    gpSurgery: { to: 'At y feddygfa', request: differentGp, alsoAsk: lookBeforehand },
  },
  anotherSurgery: {
    newSurgery: {
      to: 'At y feddygfa newydd',
      request: {
        you: 'Hoffwn i gofrestru gyda chi, ac yna gweld meddyg teulu am ail farn.',
        they: 'Hoffai’r claf gofrestru gyda chi, ac yna gweld meddyg teulu am ail farn.',
      },
      alsoAsk: howNotesArrive,
    },
  },
  gpReception: {
    gpSurgery: { to: 'At y feddygfa', request: differentGp, alsoAsk: lookBeforehand },
  },
  consultant: { consultant: toConsultant, hospitalUnit: toHospitalUnit, gp: toGp },
  gpReferral: { gp: toGp, hospitalUnit: toHospitalUnit },
  records: {
    consultant: {
      to: 'At y meddyg ymgynghorol',
      request: {
        you: 'Diolch am gytuno i ail farn. A fyddech cystal â chadarnhau bod fy atgyfeiriad a’m canlyniadau wedi mynd?',
        they: 'Diolch am gytuno i ail farn. A fyddech cystal â chadarnhau bod yr atgyfeiriad a’r canlyniadau wedi mynd?',
      },
      alsoAsk: sendEverything,
    },
    gp: {
      ...toGp,
      request: {
        you: 'Cytunodd yr ysbyty i ail farn. Os nad oes dim wedi’i drefnu eto, a fyddech cystal â fy atgyfeirio?',
        they: 'Cytunodd yr ysbyty i ail farn. Os nad oes dim wedi’i drefnu eto, a fyddech cystal ag atgyfeirio’r claf?',
      },
    },
  },
  otherDoors: {
    gp: { ...toGp, request: toldNoToGp },
    consultant: { ...toConsultant, request: toldNo },
    hospitalUnit: { ...toHospitalUnit, request: toldNo },
  },
  privateOrNhs: {
    gp: {
      to: 'At y meddyg teulu',
      request: {
        you: 'Hoffwn i gael ail farn gan feddyg ymgynghorol arall. A fyddech cystal â fy atgyfeirio, ac anfon fy nghanlyniadau?',
        they: 'Hoffen ni gael ail farn gan feddyg ymgynghorol arall. A fyddech cystal â gwneud atgyfeiriad, ac anfon y canlyniadau?',
      },
      alsoAsk: sendEverything,
    },
  },
  eitherDoor: {
    gp: {
      to: 'At y meddyg teulu',
      request: {
        you: 'Hoffwn i gael ail farn. Helpwch fi i ganfod i bwy i ofyn, os gwelwch yn dda.',
        they: 'Hoffen ni gael ail farn. Helpwch ni i ganfod i bwy i ofyn, os gwelwch yn dda.',
      },
      alsoAsk: sendEverything,
    },
    hospitalUnit: toHospitalUnit,
  },
};

/** For those who try another talk first. */
export const forAnotherTalk: LetterWords = {
  to: 'At y meddyg neu’r tîm a roddodd y farn',
  request: {
    you: 'A gawn ni siarad unwaith eto am fy niagnosis a’m cynllun, os gwelwch yn dda? Mae rhai rhannau nad ydyn nhw’n glir i mi eto.',
    they: 'A gawn ni siarad unwaith eto am y diagnosis a’r cynllun, os gwelwch yn dda? Mae rhai rhannau nad ydyn nhw’n glir i ni eto.',
  },
  alsoAsk: [
    {
      you: 'Hoffwn i gael y canlyniadau yn ysgrifenedig hefyd.',
      they: 'Hoffen ni gael y canlyniadau yn ysgrifenedig hefyd.',
    },
    {
      you: 'Efallai y dof â rhywun gyda mi.',
      they: 'Hoffen ni ddod gyda’n gilydd.',
    },
    {
      you: 'Dywedwch wrtha i erbyn pryd mae angen penderfyniad, ac a allai aros wneud niwed i mi, os gwelwch yn dda.',
      they: 'Dywedwch wrthon ni erbyn pryd mae angen penderfyniad, ac a allai aros wneud niwed, os gwelwch yn dda.',
    },
  ],
};

/** To the team, about care and not about the diagnosis. */
export const aboutCare: LetterWords = {
  to: 'At y meddyg ymgynghorol (uwch feddyg) neu’r tîm',
  request: {
    you: 'Mae gen i bryder am fy ngofal, a hoffwn i siarad â chi amdano.',
    they: 'Mae gennym ni bryder am y gofal, a hoffen ni siarad â chi amdano.',
  },
  alsoAsk: [
    {
      you: 'Dywedwch wrtha i pryd y gallwn ni siarad, a phwy fydd yno, os gwelwch yn dda.',
      they: 'Dywedwch wrthon ni pryd y gallwn ni siarad, a phwy fydd yno, os gwelwch yn dda.',
    },
  ],
};

const whatYouCanDo: Text = {
  you: 'Dywedwch wrtha i beth gallwch chi ei wneud, a beth sy’n digwydd nesaf, os gwelwch yn dda.',
  they: 'Dywedwch wrthon ni beth gallwch chi ei wneud, a beth sy’n digwydd nesaf, os gwelwch yn dda.',
};

/** To the nation's advice body, by what was raised. */
export const forHelpToBeHeard: Readonly<Record<'concern' | 'no', Omit<LetterWords, 'to'>>> = {
  concern: {
    request: {
      you: 'Mae gen i bryder am fy ngofal, a hoffwn i gael eich help i’w godi.',
      they: 'Mae gennym ni bryder am y gofal, a hoffen ni gael eich help i’w godi.',
    },
    alsoAsk: [whatYouCanDo],
  },
  no: {
    request: {
      you: 'Gofynnais am ail farn, a “na” oedd yr ateb. Hoffwn i gael eich help i gael fy nghlywed.',
      they: 'Gofynnwyd am ail farn, a “na” oedd yr ateb. Hoffen ni gael eich help i gael ein clywed.',
    },
    alsoAsk: [whatYouCanDo],
  },
};

/** How a date is typed. */
const dateHint = 'Er enghraifft, 27 3 2027';

const inOwnWords = 'Yn eich geiriau eich hun, mor fyr ag y mynnwch';

/** The blanks that can be filled in, in any letter. */
export const fields: FieldsWords = {
  date: { label: 'Dyddiad', hint: dateHint },
  patient: { label: 'Enw’r claf' },
  born: { label: 'Dyddiad geni', hint: 'Er enghraifft, 27 3 1958' },
  asker: { label: 'Enw’r person sy’n gofyn' },
  // What an advice body asks of those who turn to it for someone else (C13).
  patientContact: { label: 'Rhif ffôn neu gyfeiriad y claf' },
  // A GP cannot tell from the request which way is wanted (N13).
  way: { label: 'GIG neu breifat, neu i’w drafod' },
  doctor: { label: 'Pwy roddodd y farn gyntaf' },
  hospital: { label: 'Ym mha ysbyty neu feddygfa' },
  seenOn: { label: 'Ar ba ddiwrnod', hint: 'Er enghraifft, 27 3 2026' },
  why: { label: 'Pam mae eisiau ail farn', hint: inOwnWords },
  unclear: { label: 'Beth nad yw’n glir eto', hint: inOwnWords },
  happened: { label: 'Beth ddigwyddodd, a beth ddylai ddigwydd nawr', hint: inOwnWords },
  booked: { label: 'Beth sydd wedi’i drefnu', hint: 'Sgan, llawdriniaeth, ymweliad' },
  bookedOn: { label: 'Wedi’i drefnu ar gyfer pa ddiwrnod', hint: dateHint },
  access: {
    label: 'Cyfieithydd ar y pryd, fformat, teithio neu help arall, os gwelwch yn dda',
  },
  contact: { label: 'Rhif ffôn neu gyfeiriad ar gyfer yr ateb' },
};

/** Beside the name of whoever it goes to. */
export const addressHint: string = 'Eu henw a’u cyfeiriad, os ydyn nhw gennych chi';

export const patientNumber: PatientNumberWords = {
  names: {
    england: 'Rhif GIG',
    scotland: 'Rhif CHI',
    wales: 'Rhif GIG',
    northernIreland: 'Rhif H&C',
    acrossBorder: 'Rhif GIG, CHI neu H&C',
  },
  hint: 'Deg digid. Mae ar lythyrau gan yr ysbyty neu’r feddygfa.',
};

/** The consent line of someone who asks for another (P2): a signed note is named only where there is one. */
export const withSignedNote: LetterRow = {
  line: 'Daw cytundeb y claf, wedi’i lofnodi, gyda’r llythyr hwn.',
};
export const withSpokenConsent: LetterRow = {
  blank: 'Llofnod y claf, i ddangos eu bod yn cytuno',
};
export const withDocument: LetterRow = {
  line: 'Daw copi o’r ddogfen neu’r gorchymyn llys gyda’r llythyr hwn. Rwy’n gofyn er lles pennaf y person hwn.',
};

/** What an advice body asks of those who turn to it for someone else (C13). */
export const forAdviceBody: readonly LetterRow[] = [
  { line: 'Mae’r claf yn cytuno y cewch siarad â mi am y pryder hwn.' },
  { blank: 'Llofnod y claf, a’r dyddiad' },
];

export const keepingAndWaiting: Text = {
  you: 'Rwy’n cadw fy holl apwyntiadau tra byddaf yn gofyn. Dywedwch wrtha i a allai aros am ail farn wneud niwed i mi, os gwelwch yn dda.',
  they: 'Mae pob apwyntiad yn cael ei gadw tra byddwn ni’n gofyn. Dywedwch wrthon ni a allai aros am ail farn wneud niwed, os gwelwch yn dda.',
};

export const thanks: string = 'Diolch.';
export const signature: string = 'Llofnod';

/** What stands above the letter. */
export const beforeLetter: Block = {
  facts: ['P1', 'P2', 'R14'],
  pieces: [
    {
      p: 'Llenwch yr hyn a fynnwch, a gadewch y gweddill allan. Mae’r hyn a adewch allan yn troi’n llinell i’w llenwi â llaw.',
    },
    {
      p: 'Mae un llythyr yn ddigon i ddechrau. Os byddwch yn newid at bwy mae’n mynd, darllenwch ef eto.',
    },
    {
      p: 'Nid oes dim rydych yn ei deipio yma yn cael ei anfon na’i gadw. Mae’n mynd pan fydd y dudalen hon yn cael ei chau.',
    },
  ],
};
