/** The language of this folder, as `lang` names it. */
export const language: string = 'en-GB';

/** The way it is written: from left to right, or from right to left. */
export const direction: 'ltr' | 'rtl' = 'ltr';

/** What the guide is called, in titles and in the header. */
export const guideName: string = 'Second opinion guide';

/** What a list of search results says of it. */
export const description = (organisation: string) =>
  `A guide to asking for a second opinion on the NHS, for people with kidney cancer and those who care for them. From ${organisation}.`;
