import type { RouteStop } from '../../../../../src/flow/words.ts';
import type { AtEachDoor } from '../../../wordTypes.ts';

/** The way as a picture: who comes after whom, with the waits (S29, S30) and who stays in charge (S27, S28). */

export const you: RouteStop = {
  sign: 'you',
  who: { you: 'Chi', they: 'Chi, yn gofyn ar ran y claf' },
  what: 'Rydych chi’n gwybod beth i’w ofyn, ac mae gennych ar bapur.',
};

export const withChild: RouteStop = {
  sign: 'you',
  who: 'Chi a’r plentyn',
  what: 'Gadewch i’r plentyn ddweud beth maen nhw am ei wybod.',
};

export const talk: RouteStop = {
  sign: 'talk',
  who: 'Sgwrs gyda’r meddyg',
  what: 'Mae’n cael ei esbonio eto. Yn aml mae hynny’n ddigon.',
};

export const withNoAnswer: RouteStop = {
  sign: 'talk',
  who: { you: 'Y meddyg teulu rydych wedi’i weld', they: 'Y meddyg teulu mae’r claf wedi’i weld' },
  what: 'Gofynnwch beth arall allai fod, ac a allai cydweithiwr gymryd golwg.',
};

export const hadTalk: RouteStop = {
  ...talk,
  what: 'Rydych wedi cael y sgwrs hon, ac am fynd ymlaen.',
};

export const teamFirst: RouteStop = {
  sign: 'nurse',
  who: 'Y tîm ysbyty neu’r nyrs arbenigol',
  what: 'Ffoniwch nhw cyn i chi ofyn am atgyfeiriad.',
};

const backToTeam: RouteStop = {
  sign: 'team',
  who: { you: 'Yn ôl at eich tîm eich hun', they: 'Yn ôl at dîm y claf' },
  what: 'Nhw sy’n parhau’n gyfrifol, oni bai bod llythyr yn dweud mai rhywun arall sydd.',
};

const backToGp: RouteStop = {
  sign: 'team',
  who: {
    you: 'Yn ôl at eich meddyg teulu neu’ch tîm eich hun',
    they: 'Yn ôl at feddyg teulu neu dîm y claf',
  },
  what: 'Dywedwch wrthyn nhw beth a ddywedwyd, a gofynnwch beth sy’n digwydd nesaf.',
};

const secondConsultant: RouteStop = {
  sign: 'consultant',
  who: 'Yr ail feddyg ymgynghorol',
  what: 'Maen nhw’n cael gwybod mai ail farn yw hi. Dylai’r canlyniadau fod ganddyn nhw.',
  before: 'Efallai y bydd rhaid aros, a theithio.',
};

/** The stops from each door on, back to the team. A door without words does not compile. */
export const stops: AtEachDoor<readonly RouteStop[]> = {
  anotherGp: [
    {
      sign: 'gp',
      who: 'Meddyg teulu arall yn y feddygfa',
      what: 'Maen nhw’n edrych ar y peth o’r newydd, a gallan nhw atgyfeirio at arbenigwr.',
      before: 'Efallai y bydd rhaid aros.',
    },
    backToGp,
  ],
  anotherSurgery: [
    {
      sign: 'gp',
      who: 'Meddyg teulu mewn meddygfa arall',
      what: 'Maen nhw’n edrych ar y peth o’r newydd, a gallan nhw atgyfeirio at arbenigwr.',
      before: 'Cofrestru sy’n dod gyntaf. Arhoswch gyda’r feddygfa bresennol tan hynny.',
    },
    {
      sign: 'team',
      who: {
        you: 'Y meddyg teulu newydd, neu’ch tîm',
        they: 'Y meddyg teulu newydd, neu dîm y claf',
      },
      what: 'Dywedwch wrthyn nhw beth a ddywedwyd, a gofynnwch beth sy’n digwydd nesaf.',
    },
  ],
  gpReception: [
    {
      sign: 'gp',
      who: 'Meddyg teulu arall, yma neu mewn meddygfa arall',
      what: 'Maen nhw’n edrych ar y peth o’r newydd, a gallan nhw atgyfeirio at arbenigwr.',
      before: 'Efallai y bydd rhaid aros.',
    },
    backToGp,
  ],
  consultant: [
    {
      sign: 'consultant',
      who: 'Y meddyg ymgynghorol neu uned yr ysbyty',
      what: 'Gofynnwch iddyn nhw am yr ail farn.',
    },
    { sign: 'gp', who: 'Y meddyg teulu', what: 'Fel arfer yn gwneud yr atgyfeiriad newydd.' },
    secondConsultant,
    backToTeam,
  ],
  gpReferral: [
    { sign: 'gp', who: 'Y meddyg teulu', what: 'Gall wneud atgyfeiriad newydd.' },
    secondConsultant,
    backToTeam,
  ],
  records: [
    {
      sign: 'nurse',
      who: 'Ysgrifennydd y meddyg ymgynghorol',
      what: 'Gwiriwch fod yr atgyfeiriad a’r canlyniadau wedi mynd.',
    },
    secondConsultant,
    backToTeam,
  ],
  otherDoors: [
    {
      sign: 'talk',
      who: 'Pwy bynnag ddywedodd na',
      what: 'Gofynnwch pam, a gofynnwch am y rheswm yn y nodiadau.',
    },
    {
      sign: 'gp',
      who: 'Rhywun arall i ofyn iddyn nhw',
      what: 'Meddyg teulu arall, uned yr ysbyty, neu’r meddyg teulu am atgyfeiriad.',
    },
    {
      sign: 'consultant',
      who: 'Yr ail feddyg',
      what: 'Maen nhw’n cael gwybod mai ail farn yw hi. Dylai’r canlyniadau fod ganddyn nhw.',
      before: 'Efallai y bydd rhaid aros, a theithio.',
    },
    backToGp,
  ],
  privateOrNhs: [
    {
      sign: 'gp',
      who: 'Y meddyg teulu',
      what: 'Gall atgyfeirio at y GIG, neu ysgrifennu at feddyg preifat.',
    },
    secondConsultant,
    backToTeam,
  ],
  eitherDoor: [
    { sign: 'gp', who: 'Y feddygfa', what: 'Mae’n canfod gyda chi i bwy i ofyn.' },
    {
      sign: 'consultant',
      who: 'Meddyg teulu arall, neu ail feddyg ymgynghorol',
      what: 'Maen nhw’n edrych ar y peth o’r newydd, gyda’r canlyniadau.',
      before: 'Efallai y bydd rhaid aros, a theithio.',
    },
    backToGp,
  ],
  childrensUnit: [
    {
      sign: 'nurse',
      who: 'Yr uned ganser i blant',
      what: 'Gofynnwch i’r meddyg ymgynghorol neu’r nyrs arbenigol.',
    },
    {
      sign: 'consultant',
      who: 'Arbenigwr plant arall',
      what: 'Maen nhw’n cael gwybod mai ail farn yw hi. Dylai’r canlyniadau fod ganddyn nhw.',
      before: 'Efallai y bydd aros, a thaith.',
    },
    {
      sign: 'team',
      who: 'Yn ôl at dîm y plentyn ei hun',
      what: 'Nhw sy’n parhau’n gyfrifol, oni bai bod llythyr yn dweud mai rhywun arall sydd.',
    },
  ],
};

export const allAlong: string = 'Yr holl ffordd: cadwch bob apwyntiad.';
