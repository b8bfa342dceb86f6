/** It rests on no fact that may change. */
export const facts = {};
