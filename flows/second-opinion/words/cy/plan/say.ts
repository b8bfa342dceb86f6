import type { Text } from '../../../types.ts';
import type { AtEachDoor, Said } from '../../../wordTypes.ts';

/** What a GP needs to hear before a referral, and after it (P1). */
const whatWasSaid: readonly Text[] = [
  {
    you: 'Dyma bwy y gwelais i, pryd, a beth ddywedwyd wrtha i.',
    they: 'Dyma bwy y gwelodd y claf, pryd, a beth ddywedwyd wrthyn nhw.',
  },
  {
    you: 'Dyma beth nad ydw i’n ei ddeall, neu beth rwy’n ei weld yn wahanol.',
    they: 'Dyma beth nad yw’n glir i ni, neu beth rydyn ni’n ei weld yn wahanol.',
  },
];
const whatIsBooked: readonly Text[] = [
  {
    you: 'Dyma beth sydd wedi’i drefnu. A allai aros wneud niwed i mi?',
    they: 'Dyma beth sydd wedi’i drefnu. A allai aros wneud niwed i’r claf?',
  },
  {
    you: 'Rwy’n gwybod efallai na fydd y meddyg newydd yn cymryd drosodd fy ngofal.',
    they: 'Rydyn ni’n gwybod efallai na fydd y meddyg newydd yn cymryd drosodd y gofal.',
  },
];
const referMe: Text = {
  you: 'A allech chi fy atgyfeirio at feddyg ymgynghorol arall, a dweud mai ail farn yw hi?',
  they: 'A allech chi atgyfeirio’r claf at feddyg ymgynghorol arall, a dweud mai ail farn yw hi?',
};

/** To be answered by someone who knows; not by reception. */
export const wouldWaitingHarm: Text = {
  you: 'A allai meddyg neu nyrs ddweud wrtha i a allai aros wneud niwed i mi?',
  they: 'A allai meddyg neu nyrs ddweud wrthon ni a allai aros wneud niwed?',
};

const notAComplaint = 'Mae ar gyfer ail farn. Nid cwyn yw hi.';

/** In the room, to a GP who has not given an opinion yet (P1). */
const toTheOtherGp: Said = {
  to: 'Wrth y meddyg teulu arall',
  script: [
    {
      you: 'Rwyf wedi siarad â meddyg teulu arall, a hoffwn i gael eich barn chi hefyd.',
      they: 'Mae’r claf wedi siarad â meddyg teulu arall, a hoffen ni gael eich barn chi hefyd.',
    },
    {
      you: 'Dyma beth ddywedwyd wrtha i, a dyma beth nad ydw i’n ei ddeall.',
      they: 'Dyma beth ddywedwyd wrth y claf, a dyma beth nad yw’n glir.',
    },
    {
      you: 'Beth yw eich barn chi, ac a ddylwn i gael fy atgyfeirio at arbenigwr?',
      they: 'Beth yw eich barn chi, ac a ddylai’r claf gael eu hatgyfeirio at arbenigwr?',
    },
  ],
};

/** A no need not be the end, and nobody has to be cross about it (N17, H17). */
export const toWhoSaidNo: Said = {
  to: 'Wrth bwy bynnag ddywedodd na',
  script: [
    'Diolch am feddwl am ail farn. A allech chi ddweud wrtha i pam mai “na” yw’r ateb?',
    'A allech chi roi’r rheswm yn y nodiadau?',
    'Beth fyddai’n rhaid iddo newid, ac i bwy arall y gellid gofyn?',
  ],
};

export const toGpForChild: Said = {
  to: 'Wrth y meddyg teulu, os nad oes tîm ysbyty eto',
  script: [
    'A allech chi atgyfeirio’r plentyn hwn at arbenigwr plant?',
    'Beth arall allai hyn fod, a phwy ydyn ni’n ei ffonio os bydd rhywbeth yn newid?',
  ],
};

const toTheHospitalUnit: Said = {
  to: 'Wrth uned yr ysbyty',
  script: [
    {
      you: 'Hoffwn i gael barn meddyg ymgynghorol arall. Pwy sy’n trefnu hynny yma?',
      they: 'Hoffen ni gael barn meddyg ymgynghorol arall. Pwy sy’n trefnu hynny yma?',
    },
    'Pwy y gallaf i ei ffonio i glywed sut mae pethau’n mynd?',
  ],
};

/** Who is asked, in turn, at each door. A door without words does not compile. */
export const saidAt: AtEachDoor<readonly Said[]> = {
  childrensUnit: [
    {
      to: 'Wrth yr uned ganser i blant',
      script: [
        'Hoffen ni gael barn arbenigwr arall ar y diagnosis a’r cynllun.',
        'Helpwch ni i gynnwys y plentyn, os gwelwch yn dda.',
        'Pa uned blant arall allai edrych ar y sganiau a’r canlyniadau?',
        wouldWaitingHarm,
      ],
    },
  ],
  anotherGp: [
    {
      to: 'Wrth dderbynfa’r feddygfa',
      script: [
        {
          you: 'Hoffwn i weld meddyg teulu gwahanol am rywbeth rwyf eisoes wedi siarad amdano.',
          they: 'A allai’r claf weld meddyg teulu gwahanol am rywbeth y siaradwyd amdano eisoes?',
        },
        notAComplaint,
        {
          you: 'A allai’r meddyg teulu edrych ar fy nodiadau a’m canlyniadau ymlaen llaw?',
          they: 'A allai’r meddyg teulu edrych ar y nodiadau a’r canlyniadau ymlaen llaw?',
        },
      ],
    },
    toTheOtherGp,
  ],
  anotherSurgery: [
    {
      to: 'Wrth dderbynfa’r feddygfa newydd',
      script: [
        {
          you: 'Hoffwn i gofrestru fel claf, a gweld meddyg teulu yn fuan.',
          they: 'A allen nhw gofrestru fel claf yma, a gweld meddyg teulu yn fuan? Beth mae’n rhaid iddyn nhw ei wneud?',
        },
        'Mae ar gyfer ail farn.',
        'Sut mae’r nodiadau a’r canlyniadau yn eich cyrraedd, a pha mor hir mae’n ei gymryd?',
      ],
    },
    toTheOtherGp,
  ],
  gpReception: [
    {
      to: 'Wrth dderbynfa’r feddygfa',
      script: [
        'A oes meddyg teulu arall yn y feddygfa?',
        {
          you: 'Hoffwn i eu gweld am ail farn. Nid cwyn yw hi.',
          they: 'A allai’r claf weld y meddyg teulu hwnnw am ail farn? Nid cwyn yw hi.',
        },
        {
          you: 'A allen nhw edrych ar fy nodiadau a’m canlyniadau ymlaen llaw?',
          they: 'A allen nhw edrych ar y nodiadau a’r canlyniadau ymlaen llaw?',
        },
      ],
    },
    toTheOtherGp,
  ],
  consultant: [
    {
      to: 'Wrth ysgrifennydd y meddyg ymgynghorol, neu wrth y nyrs arbenigol',
      script: [
        {
          you: 'Rwy’n gwerthfawrogi’r gofal rwy’n ei gael. Hoffwn i gael barn meddyg ymgynghorol arall hefyd.',
          they: 'Rydyn ni’n gwerthfawrogi’r gofal. Hoffen ni gael barn meddyg ymgynghorol arall hefyd.',
        },
        'A allech chi ddweud wrtha i sut rydych chi’n trefnu ail farn yma?',
        wouldWaitingHarm,
        'A ellid anfon delweddau’r sganiau, yr adroddiadau a’r llythyrau?',
      ],
    },
    {
      to: 'Wrth y meddyg teulu, os oes angen atgyfeiriad newydd',
      script: [
        ...whatWasSaid,
        referMe,
        'A allai’r canlyniadau a’r lluniau pelydr-X cynharach fynd gydag ef?',
        ...whatIsBooked,
      ],
    },
  ],
  gpReferral: [
    {
      to: 'Wrth y meddyg teulu',
      script: [
        {
          you: 'Rwyf wedi gweld meddyg ymgynghorol a hoffwn i gael ail farn. Gofynnais yno ac ni chefais ateb clir.',
          they: 'Mae’r claf wedi gweld meddyg ymgynghorol. Gofynnon ni am ail farn, ac ni chawson ni ateb clir.',
        },
        ...whatWasSaid,
        referMe,
        'A allai delweddau’r sganiau, yr adroddiadau a’r llythyrau fynd gydag ef?',
        ...whatIsBooked,
      ],
    },
    {
      to: 'Wrth ysgrifennydd y meddyg ymgynghorol, neu wrth y nyrs arbenigol',
      script: [
        {
          you: 'Gofynnais am ail farn, a dydw i ddim yn siŵr beth a benderfynwyd.',
          they: 'Gofynnon ni am ail farn, a dydyn ni ddim yn siŵr beth a benderfynwyd.',
        },
        'Ai ie neu na yw’r ateb, a beth sy’n digwydd nesaf?',
      ],
    },
  ],
  records: [
    {
      to: 'Wrth ysgrifennydd y meddyg ymgynghorol',
      script: [
        {
          you: 'Cytunodd fy meddyg ymgynghorol i ail farn. A yw’r atgyfeiriad wedi mynd, ac at bwy?',
          they: 'Cytunodd y meddyg ymgynghorol i ail farn. A yw’r atgyfeiriad wedi mynd, ac at bwy?',
        },
        'A yw delweddau’r sganiau wedi mynd yn ogystal â’r adroddiadau?',
        'Pryd bydd newyddion, a phwy y gallaf i ei ffonio?',
      ],
    },
  ],
  otherDoors: [
    toWhoSaidNo,
    {
      to: 'Wrth y meddyg teulu, neu wrth bwy bynnag y gofynnwch iddyn nhw nesaf',
      script: [
        {
          you: 'Gofynnais am ail farn, a “na” oedd yr ateb. Hoffwn i gael un o hyd.',
          they: 'Gofynnwyd am ail farn, a “na” oedd yr ateb. Hoffen ni gael un o hyd.',
        },
        'A allech chi ganfod pam, a rhoi’r rheswm yn y nodiadau?',
        {
          you: 'A allech chi fy atgyfeirio at feddyg ymgynghorol arall, neu ddweud wrtha i pwy all helpu?',
          they: 'A allech chi atgyfeirio’r claf at feddyg ymgynghorol arall, neu ddweud wrthon ni pwy all helpu?',
        },
        wouldWaitingHarm,
      ],
    },
    toTheHospitalUnit,
  ],
  privateOrNhs: [
    {
      to: 'Wrth y meddyg teulu',
      script: [
        {
          you: 'Rwyf wedi cael un farn, a hoffwn i gael un arall. Rwyf am ddeall fy newisiadau GIG a phreifat.',
          they: 'Mae’r claf wedi cael un farn, a hoffen ni gael un arall. Rydyn ni am ddeall y dewisiadau GIG a phreifat.',
        },
        {
          you: 'A allech chi fy atgyfeirio at feddyg ymgynghorol GIG am ail farn?',
          they: 'A allech chi atgyfeirio’r claf at feddyg ymgynghorol GIG am ail farn?',
        },
        'Os yw’n breifat, a fyddech chi’n ysgrifennu llythyr ac yn anfon y canlyniadau?',
      ],
    },
  ],
  eitherDoor: [
    {
      to: 'Wrth y feddygfa',
      script: [
        {
          you: 'Hoffwn i gael ail farn, a dydw i ddim yn siŵr i bwy i ofyn.',
          they: 'Hoffen ni gael ail farn, a dydyn ni ddim yn siŵr i bwy i ofyn.',
        },
        'A allech chi weld barn pwy oedd hi, a dweud wrtha i beth i’w wneud nesaf?',
        wouldWaitingHarm,
      ],
    },
    toTheHospitalUnit,
  ],
};

export const keepingAppointments: Text = {
  you: 'Rwy’n cadw fy holl apwyntiadau tra byddaf yn gofyn.',
  they: 'Mae pob apwyntiad yn cael ei gadw tra byddwn ni’n gofyn.',
};

export const couldDatesChange: string = 'A allai gofyn amdani newid unrhyw ddyddiad?';

/** The call that comes before any other door, where treatment is booked, urgent, begun or not known (H4). */
export const toTheTeamFirst: Said = {
  to: 'Yn gyntaf, wrth dîm y meddyg ymgynghorol neu’r nyrs arbenigol',
  script: [
    {
      you: 'Hoffwn i gael ail farn, ac rwyf am ddweud wrthoch chi yn gyntaf.',
      they: 'Hoffen ni gael ail farn, ac rydyn ni am ddweud wrthoch chi yn gyntaf.',
    },
    keepingAppointments,
    couldDatesChange,
    wouldWaitingHarm,
  ],
};

/** To those who help with a concern, by the name they have in the nation. */
export const aboutAConcern: readonly Text[] = [
  {
    you: 'Hoffwn i siarad am bryder. Dydw i ddim yn siŵr eto ai cwyn yw hi.',
    they: 'Hoffen ni siarad am bryder. Dydyn ni ddim yn siŵr eto ai cwyn yw hi.',
  },
  'A allech chi ddweud wrtha i beth gallwch chi ei wneud, a beth sy’n digwydd nesaf?',
];

export const aboutANo: readonly Text[] = [
  {
    you: 'Gofynnais am ail farn, a “na” oedd yr ateb. Hoffwn i gael help i gael fy nghlywed.',
    they: 'Gofynnwyd am ail farn, a “na” oedd yr ateb. Hoffen ni gael help i gael ein clywed.',
  },
  'A allech chi ddweud wrtha i beth gallwch chi ei wneud, a beth sy’n digwydd nesaf?',
];
