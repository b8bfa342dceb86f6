/** The language of this folder, as `lang` names it. */
export const language: string = 'cy';

/** The way it is written: from left to right, or from right to left. */
export const direction: 'ltr' | 'rtl' = 'ltr';

/** What the guide is called, in titles and in the header. */
export const guideName: string = 'Canllaw ail farn';

/** What a list of search results says of it. */
export const description = (organisation: string) =>
  `Canllaw ar ofyn am ail farn yn y GIG, i bobl â chanser yr aren a’r rhai sy’n gofalu amdanyn nhw. Gan ${organisation}.`;
