/**
 * Words of the interface on the pages that show the whole path at once, without a script and on paper. They stand
 * apart from `words`, since no browser that runs the guide needs them.
 */
export const wholePathWords = {
  /** The heading of each page, by whom it speaks to. */
  heading: {
    you: 'The whole path on one page',
    they: 'The whole path, to ask for someone else',
  },
  begin: {
    what: 'Here are all the questions of the guide, with every answer. Begin at number 1, and follow what fits. Each answer names the number to go to next.',
    nations:
      'Services differ between the four nations. Read what is said for where the care is given.',
    keeps:
      'Nothing that you choose is sent anywhere. Your browser’s history may show which parts you opened.',
    guide: (link: string) =>
      `The guide itself asks one question at a time. It needs JavaScript. ${link}.`,
    toGuide: 'Go to the guide',
  },
  /** With the link to the other page, by whom this one speaks to. */
  otherPage: {
    you: (link: string) =>
      `This page is for the patient, and for professionals. To ask for someone else, use this one: ${link}.`,
    they: (link: string) =>
      `This page is for someone who asks for the patient. Patients and professionals use this one: ${link}.`,
  },
  choices: 'What you can answer',
  ways: 'How to go on',
  /** Where an answer leads, beside it. */
  goTo: (number: number) => `(go to ${number})`,
  goToOnPage: (number: number) => `(go to ${number} on the other page)`,
  inPlan: 'In the plan, read:',
  planHolds:
    'This plan holds what to do in every situation. Read the parts whose heading fits yours.',
  inThisPlan: 'What this plan holds',
  back: 'Back to',
  top: 'top of this page',
};
