/**
 * Every word of the interface itself; what a flow says is in its folder. Strings, and where a
 * sentence holds a value, a function that puts it in its place: so that one test can read them all, and a translation
 * can replace them all (`export const words: typeof english = { … }`).
 */
export const words = {
  header: {
    helpStrip: 'Help',
    urgentHelp: 'Get urgent help',
    supportLine: 'Support line:',
    callUs: 'Call us:',
  },
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  date: (day: number, month: string, year: number) => `${day} ${month} ${year}`,
  dayOfYear: (day: number, month: string) => `${day} ${month}`,
  back: {
    label: 'Way back',
    oneStep: 'Back',
    toPlace: 'Back to your place in the guide',
    toStart: 'Back to the start',
  },
  footer: {
    map: 'How this guide decides',
    label: 'About this guide',
    clear: 'Clear my answers',
    clearHint: 'This removes your answers from this device. You cannot get them back.',
    notAdvice: 'Information, not medical advice.',
  },
  start: {
    carryOn: 'Carry on where you left off',
    startAgain: 'Start again',
    /** What the person asked this device to keep. */
    keptPlan: (date: string) => `Your plan of ${date}`,
    keptAnswers: (date: string) => `Your answers of ${date}`,
    clearIt: 'Clear it',
  },
  step: {
    continue: 'Continue',
    continueWithAny: 'Continue, with any or none',
    tickAny: 'Tick as many as you like, or none.',
    waysOn: 'What would you like to do next?',
  },
  errors: {
    heading: 'There is a problem',
    prefix: 'Error:',
  },
  /** Said to those who do not see the colour that says it. */
  tones: {
    strong: 'Important:',
    urgent: 'Urgent advice:',
    calm: 'Information:',
  },
  pieces: {
    script: 'Say:',
    theirNumber: 'Their number',
    /** Before what was typed, or said on this side. */
    label: (label: string) => `${label}:`,
    oneHand: 'For asking',
    otherHand: 'Against asking',
  },
  outcome: {
    yourAnswers: 'Your answers',
    change: 'Change',
    print: 'Print this page',
    keepHint: 'Nothing is kept unless you ask for it.',
    teachBack:
      'Ask: “What will you do first, and who will you call?” Then print, or hand over by code.',
    /** Room for it on a clinic's paper. */
    nurse: 'Your nurse’s name and number',
    interpreter: 'An interpreter is needed',
    sheets: 'More for you',
    moreSheets: 'More sheets',
    cannotPrint: 'Printing did not start. Please use the print option in your browser’s menu.',
  },
  paper: {
    whose: (guide: string, organisation: string) => `${guide}, ${organisation}`,
    madeOn: 'Printed:',
    version: 'Version:',
    checkedOn: 'Last checked:',
    checkBy: 'Next check:',
    oldPaper: 'Check numbers before you call if this paper is old.',
  },
  /** Which words these are, in sentences that follow one another. */
  edition: {
    call: (number: string) => `Support line: ${number}.`,
    printed: (date: string) => `Printed: ${date}.`,
    version: (version: string, build: string) => `Version ${version} (${build}).`,
    checked: (date: string) => `Last checked: ${date}.`,
    checkBy: (date: string) => `Next check: ${date}.`,
  },
  notices: {
    label: 'Please note:',
    dropped: 'You changed an answer, and that is fine. What you said about these no longer counts:',
    firstThingsFirst: 'Please answer this question first. The guide will take you on from here.',
    notOnThisPath: 'That page is not part of your path. This is where you are now.',
    cleared: 'Your answers have been cleared.',
    clearedElsewhere:
      'The answers were cleared in another tab, so they have been cleared here as well.',
    clearedWhenIdle: 'Nobody used this page for a while, so the answers were cleared.',
    clearedWhenLeft: 'The page was left, so the answers were cleared.',
    handedOver: 'This comes from another device. Please check that the answers are yours.',
    handOverRefused:
      'The link you opened holds other answers. Yours are still here. To use the link, clear your answers and open it again.',
    handOverUnreadable:
      'The link you opened could not be read, or part of it is missing. You can ask for it again, or start here.',
    notKept: 'This browser could not save your answers. You can carry on, but keep this page open.',
    newer:
      'Your saved answers are from a newer version of this guide. Answers you give now will not be saved.',
    expired: 'Your answers were more than 2 hours old, so they have been removed.',
    expiredOnDevice: 'The time for which your plan was kept here is over, so it has been removed.',
    unreadable: 'Your saved answers could not be read, so they have been removed.',
    checkIsDue:
      'This guide is due to be checked. Please check phone numbers before you rely on them.',
  },
  /** For a professional who has a patient beside them. */
  clinic: {
    label: 'Clinic mode',
    nothingKept: 'With a patient: nothing is kept.',
    clear: 'Clear for the next patient',
    warning: 'The answers will be cleared in 2 minutes, unless you carry on.',
    carryOn: 'Carry on',
  },
  /** While a part of the guide is on its way, or where it did not come. */
  near: {
    /** Stands in for the heading of the plan. */
    outcome: 'Almost there',
    coming: 'One moment, please. This part is on its way.',
    failed: 'This part of the guide did not load. Everything else still works.',
    whatNow: 'Check the connection, and try again.',
    tryAgain: 'Try again',
    ifItStillFails:
      'If the connection is back and this still fails, load the page again. Your answers stay.',
    loadAgain: 'Load the page again',
    toPlan: 'Go back to the plan',
    oneStep: 'Go back one step',
  },
  lost: {
    heading: 'We could not find that page',
    why: 'The link may be from another version of this guide, or part of it may be missing.',
    toPlace: 'Go to your place in the guide',
    toStart: 'Go to the start',
  },
  lastResort: {
    heading: 'Sorry, something went wrong',
    what: 'This is a fault in the guide. It is nothing you did.',
    supportLine: (number: string) => `To talk to someone, call the support line: ${number}`,
    helpNow: 'If you need help now',
    emergency: (number: string) => `In an emergency, call ${number}`,
    urgent: (number: string) => `For urgent advice in England, Scotland or Wales, call ${number}`,
    urgentNorthernIreland:
      'For urgent advice in Northern Ireland, call your GP, the out-of-hours service or Phone First.',
    startAgain: 'Start again',
  },
};
