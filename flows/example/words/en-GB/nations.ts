/** The nations that a publisher may say it serves. */
export const nationsWords = {
  england: 'England',
  scotland: 'Scotland',
  wales: 'Wales',
  northernIreland: 'Northern Ireland',
} as const;
