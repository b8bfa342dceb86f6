/**
 * Words of the interface on the pages that show the whole path at once, without a script and on paper. They stand
 * apart from `words`, since no browser that runs the guide needs them.
 */
export const wholePathWords = {
  /** The heading of each page, by whom it speaks to. */
  heading: {
    you: 'Y llwybr cyfan ar un dudalen',
    they: 'Y llwybr cyfan, i ofyn ar ran rhywun arall',
  },
  begin: {
    what: 'Dyma holl gwestiynau’r canllaw, gyda phob ateb. Dechreuwch gyda rhif 1, a dilynwch yr hyn sy’n berthnasol. Mae pob ateb yn enwi’r rhif i fynd iddo nesaf.',
    nations:
      'Mae gwasanaethau’n amrywio rhwng y pedair gwlad. Darllenwch yr hyn a ddywedir am ble mae’r gofal yn cael ei roi.',
    keeps:
      'Nid oes dim rydych yn ei ddewis yn cael ei anfon i unman. Gall hanes eich porwr ddangos pa rannau a agoroch.',
    guide: (link: string) =>
      `Mae’r canllaw ei hun yn gofyn un cwestiwn ar y tro. Mae angen JavaScript arno. ${link}.`,
    toGuide: 'Mynd i’r canllaw',
  },
  /** With the link to the other page, by whom this one speaks to. */
  otherPage: {
    you: (link: string) =>
      `Mae’r dudalen hon i’r claf, ac i weithwyr proffesiynol. I ofyn ar ran rhywun arall, defnyddiwch hon: ${link}.`,
    they: (link: string) =>
      `Mae’r dudalen hon i rywun sy’n gofyn ar ran y claf. Mae cleifion a gweithwyr proffesiynol yn defnyddio hon: ${link}.`,
  },
  choices: 'Beth gallwch chi ei ateb',
  ways: 'Sut i fynd ymlaen',
  /** Where an answer leads, beside it. */
  goTo: (number: number) => `(ewch i ${number})`,
  goToOnPage: (number: number, page: string) => `(ewch i ${number} yn “${page}”)`,
  inPlan: 'Yn y cynllun, darllenwch:',
  planHolds:
    'Mae’r cynllun hwn yn dal beth i’w wneud ym mhob sefyllfa. Darllenwch y rhannau y mae eu pennawd yn gweddu i’ch sefyllfa chi.',
  inThisPlan: 'Beth mae’r cynllun hwn yn ei ddal',
  back: 'Yn ôl at',
  top: 'brig y dudalen hon',
};
