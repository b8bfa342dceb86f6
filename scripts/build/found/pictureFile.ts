/** The picture that is shown where a link to the guide is shared. */
export const pictureFile = 'social.png';

/** In pixels, as most who show it ask for. */
export const pictureSize = { width: 1200, height: 630 } as const;
