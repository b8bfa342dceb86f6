/** It has no pages about itself. */
export const about = {};
