/**
 * Every word of the interface itself; what the guide says about second opinions is in its flow. Strings, and where a
 * sentence holds a value, a function that puts it in its place: so that one test can read them all, and a translation
 * can replace them all (`export const words: typeof english = { … }`).
 */
export const words = {
  header: {
    helpStrip: 'Cymorth',
    urgentHelp: 'Cael cymorth brys',
    supportLine: 'Llinell gymorth:',
  },
  months: [
    'Ionawr',
    'Chwefror',
    'Mawrth',
    'Ebrill',
    'Mai',
    'Mehefin',
    'Gorffennaf',
    'Awst',
    'Medi',
    'Hydref',
    'Tachwedd',
    'Rhagfyr',
  ],
  date: (day: number, month: string, year: number) => `${day} ${month} ${year}`,
  back: {
    label: 'Ffordd yn ôl',
    oneStep: 'Yn ôl',
    toPlace: 'Yn ôl i’ch lle yn y canllaw',
    toStart: 'Yn ôl i’r dechrau',
  },
  footer: {
    label: 'Am y canllaw hwn',
    clear: 'Clirio fy atebion',
    clearHint: 'Mae hyn yn tynnu eich atebion o’r ddyfais hon. Ni allwch eu cael yn ôl.',
    notAdvice: 'Gwybodaeth, nid cyngor meddygol.',
  },
  start: {
    carryOn: 'Parhau o’r lle y gadawsoch',
    startAgain: 'Dechrau eto',
  },
  step: {
    continue: 'Parhau',
    tickAny: 'Ticiwch gynifer ag y mynnwch, neu ddim un.',
    waysOn: 'Beth hoffech chi ei wneud nesaf?',
  },
  errors: {
    heading: 'Mae problem',
    prefix: 'Gwall:',
  },
  /** Said to those who do not see the colour that says it. */
  tones: {
    strong: 'Pwysig:',
    urgent: 'Cyngor brys:',
    calm: 'Gwybodaeth:',
  },
  pieces: {
    script: 'Geiriau y gallwch eu defnyddio',
    oneHand: 'Ar y naill law',
    otherHand: 'Ar y llaw arall',
  },
  outcome: {
    contents: 'Ar y dudalen hon',
    yourAnswers: 'Eich atebion',
    change: 'Newid',
    print: 'Argraffu’r dudalen hon',
    keepHint:
      'Mae’r dudalen hon yn mynd unwaith y byddwch yn ei chau. Argraffwch hi, neu ei chadw fel PDF, i’w chadw.',
    extras: 'Mynd ag ef gyda chi',
    cannotPrint:
      'Ni ddechreuodd yr argraffu. Defnyddiwch y dewis argraffu yn newislen eich porwr, os gwelwch yn dda.',
  },
  paper: {
    whose: (guide: string, organisation: string) => `${guide}, ${organisation}`,
    madeOn: 'Argraffwyd:',
    version: 'Fersiwn:',
    checkedOn: 'Gwiriwyd ddiwethaf:',
    checkBy: 'Gwiriad nesaf:',
    oldPaper: 'Gwiriwch rifau cyn i chi ffonio os yw’r papur hwn yn hen.',
  },
  /** Which words these are, in sentences that follow one another. */
  edition: {
    call: (number: string) => `Llinell gymorth: ${number}.`,
    printed: (date: string) => `Argraffwyd: ${date}.`,
    version: (version: string, build: string) => `Fersiwn ${version} (${build}).`,
    checked: (date: string) => `Gwiriwyd ddiwethaf: ${date}.`,
    checkBy: (date: string) => `Gwiriad nesaf: ${date}.`,
  },
  notices: {
    label: 'Sylwch:',
    dropped:
      'Fe newidioch ateb, ac mae hynny’n iawn. Nid yw’r hyn a ddywedoch am y rhain yn cyfrif mwyach:',
    firstThingsFirst:
      'Atebwch y cwestiwn hwn yn gyntaf, os gwelwch yn dda. Bydd y canllaw’n mynd â chi ymlaen o’r fan hon.',
    notOnThisPath: 'Nid yw’r dudalen honno’n rhan o’ch llwybr. Dyma ble rydych chi nawr.',
    cleared: 'Mae eich atebion wedi’u clirio.',
    clearedWhenIdle: 'Ni ddefnyddiodd neb y dudalen hon am ysbaid, felly cliriwyd yr atebion.',
    clearedWhenLeft: 'Gadawyd y dudalen, felly cliriwyd yr atebion.',
    handedOver:
      'Daw hwn o ddyfais arall. Gwiriwch mai eich atebion chi yw’r rhain, os gwelwch yn dda.',
    handOverRefused:
      'Mae’r ddolen a agoroch yn dal atebion eraill. Mae eich rhai chi yma o hyd. I ddefnyddio’r ddolen, cliriwch eich atebion a’i hagor eto.',
    handOverUnreadable:
      'Nid oedd modd darllen y ddolen a agoroch, neu mae rhan ohoni ar goll. Gallwch ofyn amdani eto, neu ddechrau yma.',
    notKept:
      'Ni allai’r porwr hwn gadw eich atebion. Gallwch barhau, ond cadwch y dudalen hon ar agor.',
    newer:
      'Daw’r atebion a gadwyd gennych o fersiwn mwy newydd o’r canllaw hwn. Ni chaiff yr atebion a roddwch nawr eu cadw.',
    expired: 'Roedd eich atebion yn fwy na 2 awr oed, felly maen nhw wedi’u tynnu.',
    unreadable: 'Nid oedd modd darllen yr atebion a gadwyd gennych, felly maen nhw wedi’u tynnu.',
    checkIsDue:
      'Mae’n bryd gwirio’r canllaw hwn. Gwiriwch rifau ffôn cyn i chi ddibynnu arnyn nhw, os gwelwch yn dda.',
  },
  /** For a professional who has a patient beside them. */
  clinic: {
    label: 'Modd clinig',
    nothingKept: 'Gyda chlaf: ni chedwir dim.',
    clear: 'Clirio ar gyfer y claf nesaf',
    warning: 'Caiff yr atebion eu clirio ymhen 2 funud, oni bai eich bod yn parhau.',
    carryOn: 'Parhau',
  },
  /** While a part of the guide is on its way, or where it did not come. */
  near: {
    /** Stands in for the heading of the plan. */
    outcome: 'Bron yno',
    coming: 'Un eiliad, os gwelwch yn dda. Mae’r rhan hon ar ei ffordd.',
    failed: 'Ni lwythodd y rhan hon o’r canllaw. Mae popeth arall yn gweithio o hyd.',
    whatNow: 'Gwiriwch y cysylltiad, a rhowch gynnig arall arni.',
    tryAgain: 'Rhoi cynnig arall arni',
    ifItStillFails:
      'Os yw’r cysylltiad yn ôl a hyn yn dal i fethu, llwythwch y dudalen eto. Mae eich atebion yn aros.',
    loadAgain: 'Llwytho’r dudalen eto',
    toPlan: 'Mynd yn ôl i’r cynllun',
    oneStep: 'Mynd yn ôl un cam',
  },
  lost: {
    heading: 'Nid oedd modd i ni ddod o hyd i’r dudalen honno',
    why: 'Efallai fod y ddolen o fersiwn arall o’r canllaw hwn, neu fod rhan ohoni ar goll.',
    toPlace: 'Mynd i’ch lle yn y canllaw',
    toStart: 'Mynd i’r dechrau',
  },
  lastResort: {
    heading: 'Mae’n ddrwg gennym, aeth rhywbeth o’i le',
    what: 'Nam yn y canllaw yw hwn. Nid eich bai chi yw e.',
    supportLine: (number: string) => `I siarad â rhywun, ffoniwch y llinell gymorth: ${number}`,
    helpNow: 'Os oes angen cymorth arnoch nawr',
    emergency: (number: string) => `Mewn argyfwng, ffoniwch ${number}`,
    urgent: (number: string) =>
      `Am gyngor brys yng Nghymru, Lloegr neu’r Alban, ffoniwch ${number}`,
    urgentNorthernIreland:
      'Am gyngor brys yng Ngogledd Iwerddon, ffoniwch eich meddyg teulu, y gwasanaeth y tu allan i oriau neu Phone First.',
    startAgain: 'Dechrau eto',
  },
};
