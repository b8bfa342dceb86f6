/** What the sheets are called, and what they are for. */
export const sheetNames = {
  bring: { heading: 'What to bring', link: 'See what to bring', purpose: 'In case it pours' },
  print: { heading: 'Print', link: 'Print it', purpose: 'To take along' },
} as const;

export const bring = [
  { pieces: [{ checklist: ['The umbrella', 'A dry pair of socks'] }] },
] as const;
