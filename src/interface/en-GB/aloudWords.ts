/** What stands on the button that reads a screen aloud. It is not loaded with the first screen. */
export const aloudWords = {
  label: 'Read this screen aloud',
  read: 'Read aloud',
  stop: 'Stop reading',
  /** After the device itself failed to speak. */
  failed: 'Try reading again',
  /** Said before the choice that is made already. */
  chosen: 'Chosen:',
};
