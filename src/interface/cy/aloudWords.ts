/** What stands on the button that reads a screen aloud. It is not loaded with the first screen. */
export const aloudWords = {
  label: 'Darllen y sgrin hon yn uchel',
  read: 'Darllen yn uchel',
  stop: 'Stopio darllen',
  /** After the device itself failed to speak. */
  failed: 'Rhoi cynnig arall ar ddarllen',
  /** Said before the choice that is made already. */
  chosen: 'Wedi’i ddewis:',
};
