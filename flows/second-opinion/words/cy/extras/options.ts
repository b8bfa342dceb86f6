import type { Block } from '../../../types.ts';
import type { OptionsToCompare } from '../../../wordTypes.ts';

export const beforeOptions: Block = {
  facts: ['S8', 'S15', 'S17', 'S20', 'S22', 'N8', 'N13', 'E9', 'P8'],
  pieces: [
    {
      p: 'Dyma ffyrdd mae pobl yn eu dewis. Nid oes yr un yn well na’r llall. Gallwch ddewis mwy nag un.',
    },
    {
      p: {
        you: 'Ystyr “Posibl i chi” yw bod eich atebion yn pwyntio ati, neu’n ei gadael yn agored. Gofynnwch i’ch tîm beth fyddai’n addas.',
        they: 'Ystyr “Posibl i’r claf” yw bod yr atebion yn pwyntio ati, neu’n ei gadael yn agored. Gofynnwch i’r tîm beth fyddai’n addas.',
      },
    },
  ],
};

/** Who arranges another children's specialist. */
export const childsConsultantBy: string =
  'Yr uned ganser i blant. Gofynnwch ai hi sy’n atgyfeirio, neu ai’r meddyg teulu sy’n gwneud.';

export const options: OptionsToCompare = {
  explained: {
    name: 'Cael esboniad eto',
    what: 'Mae’r un meddyg, neu’r nyrs arbenigol, yn mynd drosto unwaith eto mewn geiriau plaen.',
    good: ['Nid oes angen atgyfeiriad na meddyg newydd.', 'Yn aml, dyma’r cyfan oedd ar goll.'],
    hard: ['Barn yr un meddyg yw hi o hyd.', 'Gall fod yn anodd gofyn pan fo amser yn brin.'],
    like: {
      you: 'Byddwch yn ei glywed unwaith eto, gyda’ch cwestiynau yn eich llaw. Gall ddod â rhyddhad, neu adael amheuaeth.',
      they: 'Bydd y claf yn ei glywed unwaith eto, gyda’r cwestiynau mewn llaw. Gall ddod â rhyddhad, neu adael amheuaeth.',
    },
    who: 'Chi. Ffoniwch ysgrifennydd y meddyg ymgynghorol, y nyrs arbenigol neu’r feddygfa.',
    matters: {
      beingSure: 'Yr un farn, ond yn gliriach.',
      understanding: 'Amser i ofyn am yr hyn sy’n aneglur.',
      moreOptions: 'Cyfle i ofyn am driniaethau eraill.',
      startingSoon: 'Efallai y bydd lle iddo mewn ymweliad sydd wedi’i drefnu.',
      closeToHome: 'Mae lle mae’r gofal nawr.',
      keepingMyTeam: 'Mae’r tîm yn aros yr un fath.',
      feelingHeard: {
        you: 'Cyfle newydd i ddweud beth sy’n eich poeni.',
        they: 'Cyfle newydd i ddweud beth sy’n poeni’r claf.',
      },
    },
  },
  colleague: {
    name: 'Barn cydweithiwr, neu’r cyfarfod tîm',
    what: 'Mae’r meddyg yn gofyn i feddyg arall, neu’n mynd â’r mater i gyfarfod yr holl arbenigwyr.',
    good: ['Gall sawl math o arbenigwr edrych arno.', 'Dim ond y canlyniadau sy’n teithio.'],
    hard: [
      {
        you: 'Ni fyddwch yn cwrdd â’r meddyg arall.',
        they: 'Ni fydd y claf yn cwrdd â’r meddyg arall.',
      },
      'Mae’r meddyg arall yn gwybod beth oedd barn y meddyg cyntaf.',
    ],
    like: 'Ychydig sy’n newid. Rydych yn aros am newyddion, a all fod yn araf, a gallwch ofyn amdano’n ysgrifenedig.',
    who: 'Y meddyg ymgynghorol neu’r meddyg teulu, ar ôl i chi ofyn iddyn nhw amdani.',
    matters: {
      beingSure: 'Mwy o lygaid ar yr un canlyniadau.',
      understanding: 'Gofynnwch am gael gwybod beth ddywedodd y cydweithiwr.',
      moreOptions: 'Gall sawl arbenigwr feddwl am driniaethau eraill.',
      startingSoon: 'Gofynnwch a yw’n newid unrhyw ddyddiad.',
      closeToHome: 'Nid oes angen taith.',
      keepingMyTeam: 'Mae’r tîm yn aros, gydag un farn ychwanegol.',
      feelingHeard: 'Dywedwch ymlaen llaw beth dylen nhw ei wybod.',
    },
  },
  anotherGp: {
    name: 'Meddyg teulu arall',
    what: 'Mae meddyg teulu gwahanol yn edrych arno o’r newydd, yn yr un feddygfa neu mewn un arall.',
    good: ['Yn yr un feddygfa, gall fod yn gynt.', 'Gall meddyg teulu atgyfeirio at arbenigwr.'],
    hard: [
      'Nid arbenigwr ar ganser yr aren yw meddyg teulu.',
      'Gydag un meddyg teulu yn unig, mae’n golygu newid meddygfa.',
    ],
    like: 'Ymweliad gerllaw, a dweud yr hanes eto. Gall ddod â rhyddhad, neu’r un ateb.',
    who: 'Chi. Gofynnwch yn y dderbynfa. Rhaid i feddygfa newydd dderbyn y cofrestriad yn gyntaf.',
    matters: {
      beingSure: 'Golwg o’r newydd, er nad golwg arbenigwr.',
      understanding: 'Gall meddyg teulu arall ei ddweud mewn geiriau eraill.',
      moreOptions: 'Gall meddyg teulu ddweud i bwy arall i ofyn.',
      startingSoon: 'Gall fod yn fuan. Mae unrhyw atgyfeiriad yn cymryd mwy o amser.',
      closeToHome: 'Mae mewn meddygfa, nid mewn ysbyty pell.',
      keepingMyTeam: 'Mae’r tîm ysbyty yn aros yr un fath.',
      feelingHeard: 'Mae rhywun arall yn gwrando, ac yn ei glywed o’r newydd.',
    },
  },
  anotherConsultant: {
    name: 'Meddyg ymgynghorol arall',
    what: 'Mae uwch arbenigwr gwahanol yn edrych ar y diagnosis neu’r cynllun, ac ar y canlyniadau.',
    good: ['Barn arbenigwr o’r newydd yw hi.', 'Gall gadarnhau’r cynllun, neu ychwanegu ato.'],
    hard: [
      'Efallai y bydd rhaid aros, a theithio.',
      'Gall triniaeth ddechrau’n hwyrach, felly gofynnwch am hynny.',
    ],
    like: 'Ysbyty newydd fel arfer, a chlywed y cyfan eto. Gall ddod â rhyddhad, neu amheuaeth newydd.',
    who: 'Fel arfer mae’r meddyg teulu’n atgyfeirio eto. Gellir gofyn i’r meddyg ymgynghorol neu uned yr ysbyty hefyd.',
    matters: {
      beingSure: 'Golwg arbenigwr o’r newydd, a all fod yn wahanol.',
      understanding: 'Mae arbenigwr arall yn ei esbonio mewn geiriau eraill.',
      moreOptions: 'Gallan nhw awgrymu triniaeth arall, neu’r un un.',
      startingSoon: 'Efallai y bydd rhaid aros. Gofynnwch am hynny.',
      closeToHome: 'Mae fel arfer mewn ysbyty arall.',
      keepingMyTeam: 'Mae’r tîm yn aros, oni chytunir i symud.',
      feelingHeard: 'Mae person newydd yn gwrando, ac yn ei glywed o’r newydd.',
    },
  },
  paying: {
    name: 'Talu am farn',
    what: 'Mae meddyg ymgynghorol preifat yn rhoi barn am ffi. Ni ddylai lle ar restr y GIG newid.',
    good: ['Barn arbenigwr o’r newydd yw hi.', 'Gellir rhannu canlyniadau GIG â’r meddyg hwnnw.'],
    hard: [
      'Mae’n costio arian, felly gofynnwch faint yw’r cyfan.',
      'Ni all un driniaeth fod yn rhannol GIG ac yn rhannol breifat.',
    ],
    like: 'Mwy i’w drefnu, taith efallai, a’i glywed eto. Gall ddod â rhyddhad, neu amheuaeth.',
    who: 'Chi. Cynghorir cael llythyr gan y meddyg teulu, er na ofynnir am un bob amser.',
    matters: {
      beingSure: 'Golwg arbenigwr o’r newydd, a all fod yn wahanol.',
      understanding: 'Gofynnwch am gael yr adroddiad mewn geiriau plaen.',
      moreOptions: 'Gallan nhw awgrymu rhai eraill, neu’r un rhai.',
      startingSoon: 'Gofynnwch pa mor fuan, a chadwch bob dyddiad GIG.',
      closeToHome: 'Gofynnwch ble byddai.',
      keepingMyTeam: 'Mae gofal GIG yn aros gyda’r tîm.',
      feelingHeard: 'Mae person newydd yn gwrando. Gofynnwch am faint o amser.',
    },
  },
  concern: {
    name: 'Codi pryder',
    what: 'Rydych yn dweud wrth y tîm, neu’r bobl sy’n helpu gyda phryderon, beth nad yw’n iawn.',
    good: ['Gall siarad amdano unioni pethau.', 'Gall fynd ochr yn ochr ag ail farn.'],
    hard: [
      'Nid yw’n dod â barn feddygol newydd.',
      'Peth ar wahân yw cwyn, ac un peth arall i’w wneud.',
    ],
    like: 'Rydych yn dweud beth ddigwyddodd, efallai fwy nag unwaith. Gall ddod â rhyddhad, neu deimlo’n flinedig.',
    who: 'Chi, drwy siarad neu’n ysgrifenedig. Gall yr ysbyty ddweud pwy sy’n helpu gyda hyn.',
    matters: {
      beingSure: 'Mae’n ymwneud â gofal, nid â’r diagnosis.',
      understanding: 'Gallwch ofyn am gael gwybod yn gliriach.',
      moreOptions: 'Nid yw ynddo’i hun yn dod â thriniaethau eraill.',
      startingSoon: 'Gofynnwch i’r tîm gadw pob dyddiad yn y cyfamser.',
      closeToHome: 'Gellir ei wneud dros y ffôn neu drwy lythyr.',
      keepingMyTeam: 'Mae’r tîm yn aros, ac yn clywed beth ddylai newid.',
      feelingHeard: 'Mae’n ffordd o gael eich clywed.',
    },
  },
  notNow: {
    name: 'Peidio â gofyn, am y tro',
    what: {
      you: 'Rydych yn aros gyda’r tîm a’r cynllun fel y maen nhw. Gallwch ofyn yn nes ymlaen o hyd.',
      they: 'Mae’r claf yn aros gyda’r tîm a’r cynllun fel y maen nhw. Gallwch ofyn yn nes ymlaen o hyd.',
    },
    good: [
      'Nid oes ymweliad, aros na thaith ychwanegol.',
      'Mae’r holl egni’n mynd i’r gofal ei hun.',
    ],
    hard: ['Gall amheuaeth aros, neu dyfu.', 'Yn nes ymlaen efallai y bydd llai o amser i ofyn.'],
    like: 'Mae pethau’n mynd ymlaen fel y cynlluniwyd. Gall ddod â thawelwch meddwl, neu gall y cwestiwn ddod yn ôl.',
    who: 'Nid oes rhaid i neb drefnu dim. Dywedwch wrth y tîm os daw’r cwestiwn yn ôl.',
    matters: {
      beingSure: 'Mae pethau’n aros mor siŵr ag y maen nhw.',
      understanding: 'Gall y nyrs esbonio mwy o hyd.',
      moreOptions: 'Mae’r dewis yn aros fel y dywedwyd.',
      startingSoon: 'Mae’r dyddiadau’n aros fel y gosododd y tîm nhw.',
      closeToHome: 'Mae’r gofal yn aros lle mae.',
      keepingMyTeam: 'Mae’r tîm yn aros yr un fath.',
      feelingHeard: {
        you: 'Gallwch ddweud wrth y tîm beth sy’n eich poeni o hyd.',
        they: 'Gellir dweud wrth y tîm o hyd beth sy’n poeni’r claf.',
      },
    },
  },
};
