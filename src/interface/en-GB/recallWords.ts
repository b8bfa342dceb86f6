/** What a recalled release says of itself. It is not loaded with the first screen. */
export const recallWords = {
  heading: 'This page is out of date',
  what: 'Something in it is no longer right. Please do not use it or a print-out of it.',
  answers: 'Your answers in this tab stay.',
  getUpToDate: 'Get the up-to-date guide',
  failed: 'That did not work. Check your connection, then try again. Or call the support line.',
};
