/**
 * Words that the build writes into pages: for a browser that cannot run the guide, for an address that is not there,
 * and for paper. No browser loads them.
 */
export const page = {
  withoutScript: {
    heading: 'If the guide does not start',
    what: 'If nothing happens when you answer, part of the guide did not load. You can read all of it instead:',
    wholePath: 'Read the whole path on one page',
    supportLine: (organisation: string, number: string) =>
      `To talk it through, call the ${organisation} support line: ${number}.`,
    emergency: (number: string) => `In an emergency, call ${number}.`,
    urgent: (number: string) => `For urgent advice in England, Scotland or Wales, call ${number}.`,
    urgentNorthernIreland:
      'For urgent advice in Northern Ireland, call your GP, the out-of-hours service or Phone First.',
    urgentHelp: 'More about urgent help',
  },
  /** In place of a screen that only the guide can show. */
  oneMoment: {
    coming: 'One moment, please',
    failed: 'The guide did not start',
  },
  /** On a page that somebody saved as a file, and opened without the guide. */
  savedPage: {
    heading: 'This is a saved copy',
    what: 'Its links and buttons do not work, but you can read it. To use the guide, open it at its web address.',
  },
  notFound: {
    heading: 'Page not found',
    what: 'If you typed the address, check that it is right. If you followed a link, it may be out of date.',
    supportLine: (organisation: string, number: string) =>
      `To talk to someone, call the ${organisation} support line: ${number}.`,
    emergency: (number: string) => `In an emergency, call ${number}.`,
    toGuide: 'Go to the guide',
  },
  /** Where there is no line, and a phone no longer has what is asked for. The numbers are those of `withoutScript`. */
  noLine: {
    heading: 'You are not connected to the internet',
    what: 'This page is not kept on your device. Connect, then try again.',
    tryAgain: 'Try again',
    left: 'What you can read now',
  },
  /** On every page in a language whose words no translator has checked. */
  draftLabel: 'Draft',
  draft: 'This is a draft. No translator has checked it. Please use the English guide.',
  /** On every page, screen and print-out that no doctor or nurse has checked. */
  previewLabel: 'Preview',
  preview: 'Preview: not yet checked by a doctor or nurse.',
  /** On another site, in a card that leads to the guide. */
  embed: {
    open: 'Open the guide',
    /** What an editor of that site calls the card. */
    card: (guide: string) => `${guide}: card`,
  },
  /** On a poster for the wall of a clinic. */
  poster: {
    title: 'Poster',
    what: 'A free guide takes you through it, one question at a time. It ends in one page: who to call and what to say.',
    scan: 'Point your phone’s camera at the code.',
    codeName: 'A code that opens the guide',
    orGoTo: 'Or go to:',
    orCall: 'Rather talk to someone?',
    nothingKept: 'No name, no account. Your answers stay on your own phone.',
    print: 'Print this poster on A4 paper.',
    back: 'Back to the guide',
  },
  /** At the foot of every page of paper. */
  pageOfPages: (page: string, pages: string) => `Page ${page} of ${pages}`,
};
