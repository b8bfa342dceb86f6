/** The language of this folder, as `lang` names it. */
export const language: string = 'en-GB';

/** The way it is written. */
export const direction: 'ltr' | 'rtl' = 'ltr';

export const guideName: string = 'Umbrella guide';

/** Who it is for, on a poster and in the picture of a link. */
export const forWhom: string = 'For everyone who goes out.';

/** What search engines are told it is about. */
export const condition: string = 'Rain';

/** What to do when unwell, in one line: it stands where the guide itself cannot. */
export const whenUnwell: string = 'Cold and wet? Get dry first.';

/** What a list of search results says of it. */
export const description = (organisation: string) =>
  `Whether to take an umbrella, in two questions. From ${organisation}.`;
