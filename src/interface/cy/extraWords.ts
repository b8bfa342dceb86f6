/**
 * Words of the interface on the screens that are loaded near an outcome. They stand apart from `words` so
 * that nobody waits for them at the start.
 */
export const extraWords = {
  /** Beside every field that takes a person's own words. */
  typed: {
    tooLong: (most: number) =>
      `Nid yw’r cyfan yn ffitio yma, felly gadawyd y gweddill allan. Nodau sy’n ffitio: ${most}`,
  },
  letter: {
    to: 'At bwy mae’r llythyr?',
    fillIn: 'Llenwch yr hyn a fynnwch',
    show: 'Dangos y llythyr',
    heading: 'Y llythyr fel y bydd yn argraffu',
    print: 'Argraffu’r llythyr',
    copy: 'Copïo’r llythyr',
    save: 'Cadw’r llythyr fel ffeil testun',
    copied: 'Mae’r llythyr wedi’i gopïo.',
    notCopied: 'Nid oedd modd copïo’r llythyr. Dewiswch ef a’i gopïo eich hun, os gwelwch yn dda.',
    /** Others may see it among the person's downloads, so it says nothing of illness. */
    fileName: 'llythyr.txt',
    saved: 'Mae’r llythyr yn y ffeil llythyr.txt, gyda’ch lawrlwythiadau.',
    notSaved: 'Nid oedd modd gwneud y ffeil yma. Gallwch argraffu’r llythyr yn lle hynny.',
    allTheSame:
      'Gallwch argraffu, copïo neu gadw’r llythyr yr un fath. Mae’r hyn a deipioch yn aros fel y mae.',
    clinic:
      'Ar gyfrifiadur a rennir, ni chaiff manylion neb eu teipio. Argraffwch y llythyr, a’i lenwi â llaw.',
    none: 'Nid oes llythyr ar gyfer yr atebion hyn.',
    /** Before what was typed, or before a line to write on. */
    label: (label: string) => `${label}:`,
    problem: (label: string, problem: string) => `${label}: ${problem}`,
    /** What may stand in a date that is typed: after the day, and before the month. */
    afterDay: ['af', 'il', 'ydd', 'ed', 'fed', 'eg', 'ain'],
    beforeMonth: ['o'],
    problems: {
      notADate: 'ysgrifennwch y diwrnod, y mis a’r flwyddyn, fel 27 3 1958',
      stillToCome: 'mae’r dyddiad hwn eto i ddod, felly gwiriwch ef',
      longAgo: 'mae’r dyddiad hwn cyn 1900, felly gwiriwch y flwyddyn',
      notTenDigits: 'mae 10 digid yn y rhif hwn, felly cyfrwch nhw',
      notThisNumber: 'gall un o’r digidau fod yn anghywir, felly gwiriwch ef yn erbyn llythyr',
    },
  },
  questions: {
    addHeading: 'Ychwanegwch gwestiynau eich hun',
    label: 'Eich cwestiwn',
    hint: 'Caiff ei argraffu ar ôl y lleill, gyda lle i’r ateb.',
    add: 'Ychwanegu’r cwestiwn hwn',
    added: (number: number) => `Wedi’i ychwanegu fel cwestiwn ${number}.`,
    empty: 'Ysgrifennwch gwestiwn yn gyntaf',
    full: (most: number) =>
      `Nid oes lle i fwy o gwestiynau. Gallwch dynnu un yn gyntaf. Cwestiynau sy’n ffitio: ${most}`,
    ownHeading: { you: 'Fy nghwestiynau fy hun', they: 'Ein cwestiynau ein hunain' },
    question: (number: number) => `cwestiwn ${number}`,
    edit: 'Golygu',
    moveUp: 'Symud i fyny',
    moveDown: 'Symud i lawr',
    remove: 'Tynnu',
    save: 'Cadw',
    cancel: 'Canslo',
    editLabel: (number: number) => `Newid cwestiwn ${number}`,
    removed: 'Fe dynnoch gwestiwn.',
    putBack: 'Ei roi yn ôl',
  },
  options: {
    possible: { you: 'Posibl i chi', they: 'Posibl i’r claf' },
    what: 'Beth yw hyn',
    good: 'Pwyntiau da',
    hard: 'Pwyntiau anodd',
    like: 'Sut brofiad yw hyn',
    who: 'Pwy sy’n ei drefnu',
  },
  sure: {
    yes: 'Ie',
    no: 'Na',
    ask: 'Gweld beth allai helpu',
    heading: 'Beth allai helpu',
    nothingYet:
      'Dydych chi ddim wedi ateb cwestiwn eto. Dewiswch Ie neu Na ar gyfer unrhyw un ohonyn nhw, a phwyswch y botwm eto.',
  },
  handOver: {
    before:
      'Mae hyn yn mynd â’ch atebion i ffôn neu gyfrifiadur arall. Yna mae’r canllaw’n agor yno yn yr un lle.',
    holdsHeading: 'Beth mae’r cod yn ei ddal',
    holds: ['Yr atebion a ddewiswyd yn y canllaw hwn.', 'Dim enwau, a dim byd a deipiwyd.'],
    whoSees: [
      'Gall unrhyw un sy’n sganio’r cod neu sydd â’r ddolen weld yr atebion. Peidiwch â’i ddangos ond i bobl sydd â chaniatâd i’w gweld.',
      'Gwneir y cod ar y ddyfais hon, ac nid oes dim yn cael ei anfon atom ni. Mae’n mynd pan fyddwch yn gadael y dudalen hon.',
      'Gall y ddyfais arall gadw’r ddolen yn ei rhestr o dudalennau yr ymwelwyd â nhw.',
    ],
    make: 'Gwneud y cod',
    codeHeading: 'Y cod',
    scan: 'Pwyntiwch gamera’r ffôn arall at y cod. Yna agorwch y ddolen mae’n ei dangos.',
    scanInClinic:
      'Gofynnwch i’r claf bwyntio camera eu ffôn at y cod. Yna maen nhw’n agor y ddolen mae’n ei dangos. Gwnewch yn siŵr bod eu cynllun wedi agor cyn i chi glirio’r sgrin hon.',
    codeName: 'Cod sgwâr gyda dolen i’r atebion hyn',
    linkHeading: 'Y ddolen',
    useLink: 'Os na allwch sganio’r cod, agorwch y ddolen hon ar y ddyfais arall.',
    copy: 'Copïo’r ddolen',
    copied: 'Mae’r ddolen wedi’i chopïo.',
    notCopied: 'Nid oedd modd copïo’r ddolen. Dewiswch hi a’i chopïo eich hun, os gwelwch yn dda.',
  },
  reminder: {
    on: 'Mae’r nodyn atgoffa ar gyfer:',
    /** Others may see it among a person's files, so it says nothing of illness. */
    fileName: 'nodyn-atgoffa.ics',
    saysHeading: 'Beth fydd y calendr yn ei ddweud',
    save: 'Cadw’r nodyn atgoffa',
    saved:
      'Mae’r nodyn atgoffa yn y ffeil nodyn-atgoffa.ics. Agorwch y ffeil honno i’w roi yn eich calendr.',
    failed:
      'Nid oedd modd gwneud y nodyn atgoffa yma. Ysgrifennwch y dyddiad yn eich calendr eich hun, os gwelwch yn dda.',
    inClinic:
      'Yng nghalendr y claf ei hun mae lle nodyn atgoffa. Agorwch y cynllun ar eu ffôn yn gyntaf, a’i gadw yno.',
    toHandOver: 'Rhoi’r cynllun ar ffôn y claf',
  },
  print: {
    what: 'Beth hoffech chi ei argraffu?',
    whatHint: 'Mae’r cyntaf wedi’i dicio i ddechrau. Mae gan bob un ei dudalennau ei hun.',
    missing: 'Ticiwch o leiaf un peth i’w argraffu',
    /** One of several letters. */
    letter: (heading: string, to: string) => `${heading}: ${to}`,
    size: 'Pa mor fawr ddylai’r geiriau fod?',
    sizeHint: 'Mae’n safonol oni bai eich bod yn ei newid.',
    standard: 'Safonol',
    large: 'Print bras (18 pwynt)',
    largeHint: 'Mae hyn yn cymryd mwy o dudalennau.',
    button: 'Argraffu',
    nothing: 'Ni thiciwyd dim, felly nid oes dim ar y dudalen hon.',
  },
};
