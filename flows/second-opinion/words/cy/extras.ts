import type { Flow } from '../../../../src/flow/flow.ts';

/** What the extras of an outcome are called. What they say is loaded when it is near. */
export const extraWords: Flow['extraWords'] = {
  letter: { heading: 'Llythyr', link: 'Ysgrifennu llythyr' },
  questions: {
    heading: 'Cwestiynau i’w gofyn',
    link: 'Yr holl gwestiynau, a’ch rhai chi',
  },
  'consent-note': { heading: 'Nodyn i’w lofnodi', link: 'Y nodyn i’w lofnodi' },
  options: { heading: 'Y dewisiadau, ochr yn ochr', link: 'Gweld y dewisiadau ochr yn ochr' },
  'how-sure': { heading: 'Pa mor siŵr ydych chi?', link: 'Pa mor siŵr ydych chi?' },
  reminder: { heading: 'Nodyn atgoffa i’r calendr', link: 'Rhoi nodyn atgoffa mewn calendr' },
  'hand-over': {
    heading: 'Parhau ar ddyfais arall',
    link: 'Rhoi hwn ar ffôn neu gyfrifiadur arall',
  },
  print: {
    heading: 'Argraffu’r hyn a ddewiswch',
    link: 'Dewis beth i’w argraffu, neu brint bras',
  },
};

/** For a professional with a patient beside them (R7). */
export const readAloud: string = 'Darllenwch y cwestiwn a phob ateb yn uchel. Y claf sy’n dewis.';
