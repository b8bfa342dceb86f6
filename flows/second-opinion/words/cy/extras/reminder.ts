import type { Reminder } from '../../../../../src/flow/extras.ts';

/** Others may see a calendar, so the entry tells nothing of illness. */
export const reminder: Reminder = {
  before: {
    facts: ['S26', 'S29', 'S33', 'N5'],
    pieces: [
      {
        p: 'Gall ceisiadau fynd yn sownd. Mae nodyn atgoffa yn eich helpu i ffonio a gofyn: a yw wedi mynd, at bwy, a phryd bydd newyddion?',
      },
      {
        p: 'Gall eraill weld calendr. Felly mae’r cofnod yn sôn am alwad ffôn, a dim am salwch.',
      },
      {
        p: 'Dim ond i’ch atgoffa y mae’r dyddiad. Nid yw’n dweud am ba hyd y gall neb aros. Os yw triniaeth yn fater brys, wedi’i threfnu neu wedi dechrau, ffoniwch cyn y dyddiad hwnnw.',
      },
      { p: 'Ffoniwch ar unwaith os bydd unrhyw beth yn newid.' },
    ],
  },
  inDays: 14,
  title: 'Galwad ffôn i’w gwneud',
  note: 'Gofynnwch a yw wedi mynd, at bwy, a phryd bydd newyddion.',
};
