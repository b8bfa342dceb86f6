/** The language of this folder, as `lang` names it. */
export const language: string = 'en-GB';

/** The way it is written: from left to right, or from right to left. */
export const direction: 'ltr' | 'rtl' = 'ltr';

/** What the guide is called, in titles and in the header. */
export const guideName: string = 'Second opinion guide';

/** Who it is for, on a poster and in the picture of a link. */
export const forWhom: string = 'For people with kidney cancer, and those who care for them.';

/** What search engines are told it is about. */
export const condition: string = 'Kidney cancer';

/** What to do when unwell during treatment, in one line: it stands where the guide itself cannot. */
export const whenUnwell: string =
  'Unwell during cancer drugs or in the months after? Call the number on your card. No answer: A&E, or 999.';

/** What a list of search results says of it. */
export const description = (organisation: string) =>
  `A guide to asking for a second opinion on the NHS, for people with kidney cancer and those who care for them. From ${organisation}.`;
