/**
 * Words that the build writes into pages: for a browser that cannot run the guide, for an address that is not there,
 * and for paper. No browser loads them.
 */
export const page = {
  withoutScript: {
    heading: 'Os nad yw’r canllaw’n dechrau',
    what: 'Os nad oes dim yn digwydd pan fyddwch yn ateb, ni lwythodd rhan o’r canllaw. Gallwch ddarllen y cyfan yn lle hynny:',
    wholePath: 'Darllen y llwybr cyfan ar un dudalen',
    supportLine: (organisation: string, number: string) =>
      `I siarad am y peth, ffoniwch linell gymorth ${organisation}: ${number}.`,
    emergency: (number: string) => `Mewn argyfwng, ffoniwch ${number}.`,
    urgent: (number: string) =>
      `Am gyngor brys yng Nghymru, Lloegr neu’r Alban, ffoniwch ${number}.`,
    urgentNorthernIreland:
      'Am gyngor brys yng Ngogledd Iwerddon, ffoniwch eich meddyg teulu, y gwasanaeth y tu allan i oriau neu Phone First.',
    urgentHelp: 'Mwy am gymorth brys',
  },
  notFound: {
    heading: 'Heb ddod o hyd i’r dudalen',
    what: 'Os teipioch y cyfeiriad, gwiriwch ei fod yn gywir. Os dilynoch ddolen, efallai ei bod wedi dyddio.',
    supportLine: (organisation: string, number: string) =>
      `I siarad â rhywun, ffoniwch linell gymorth ${organisation}: ${number}.`,
    emergency: (number: string) => `Mewn argyfwng, ffoniwch ${number}.`,
  },
  /** On every page in a language whose words no translator has checked. */
  draftLabel: 'Drafft',
  draft:
    'Drafft yw hwn. Nid oes cyfieithydd wedi’i wirio. Defnyddiwch y canllaw Saesneg, os gwelwch yn dda.',
  /** At the foot of every page of paper. */
  pageOfPages: (page: string, pages: string) => `Tudalen ${page} o ${pages}`,
};
