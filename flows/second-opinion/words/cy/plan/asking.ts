import type { Block, Piece } from '../../../types.ts';
import type { Claims, Introductions, WhoAsks } from '../../../wordTypes.ts';

const checkDocument =
  'Gwiriwch a yw fy nogfen neu fy ngorchymyn llys yn cynnwys y cais hwn, os gwelwch yn dda.';

/** What somebody with legal authority, or a parent, signs to. */
export const claims: Claims = {
  authority: {
    sure: 'Mae gen i awdurdod cyfreithiol i wneud penderfyniadau iechyd dros y person hwn.',
    unsure: checkDocument,
  },
  parent: {
    scotland:
      'Mae gen i hawliau a chyfrifoldebau rhiant (parental rights and responsibilities) dros y plentyn hwn. Rwy’n gofyn ar eu rhan.',
    elsewhere: 'Mae gen i gyfrifoldeb rhiant dros y plentyn hwn, ac rwy’n gofyn ar eu rhan.',
    acrossBorder:
      'Mae gen i gyfrifoldeb rhiant (yn yr Alban: hawliau a chyfrifoldebau rhiant) dros y plentyn hwn, ac rwy’n gofyn ar eu rhan.',
  },
};

/** How a carer introduces themselves, in a script and in a letter. */
export const introductions: Introductions = {
  agreed: {
    opinion: 'Rwy’n gofyn ar ran rhywun sydd wedi cytuno i mi ofyn.',
    concern: 'Rwy’n gofyn ar ran rhywun sydd wedi cytuno i mi godi’r pryder hwn.',
  },
  authority: {
    sure: 'Rwy’n gofyn ar ran rhywun na all benderfynu hyn. Mae gen i awdurdod cyfreithiol i wneud penderfyniadau iechyd drostyn nhw.',
    unsure: `Rwy’n gofyn ar ran rhywun na all benderfynu hyn. ${checkDocument}`,
  },
  parent: claims.parent,
};

export const whoIsAsking: string = 'Pwy sy’n gofyn, ac ar ran pwy';

const forAnAdult: Block = {
  heading: whoIsAsking,
  facts: ['S11', 'S12', 'C1', 'C10', 'C12', 'C14'],
  pieces: [
    {
      p: 'Rydych chi’n gofyn ar ran rhywun arall, ac maen nhw wedi cytuno i chi ofyn. Gallan nhw dynnu hynny’n ôl unrhyw bryd, a gallan nhw bob amser ofyn drostyn nhw eu hunain.',
    },
    {
      sheet: [
        { blank: 'Enw’r claf' },
        { blank: 'Enw’r person sy’n gofyn' },
        { blank: 'Llofnod y claf, a’r dyddiad' },
      ],
    },
  ],
  links: [{ to: 'consent-note', text: 'Y nodyn cydsyniad, yn llawn' }],
};

const withAuthority: Block = {
  heading: whoIsAsking,
  facts: ['C2', 'C3', 'C5', 'C6'],
  pieces: [
    {
      p: 'Rydych chi’n gofyn ar ran rhywun na all wneud y penderfyniad hwn. Rydych yn gweithredu ag awdurdod cyfreithiol, er eu lles pennaf. Ewch â’ch dogfen gofrestredig neu’ch gorchymyn llys gyda chi.',
    },
    {
      byNation: {
        england: [],
        scotland: [],
        wales: [],
        northernIreland: [
          {
            p: 'Gofynnwch i’r tîm yn gyntaf a yw eich dogfen yn cynnwys iechyd yma. Nid yw atwrneiaeth barhaus (enduring power of attorney) yn ei gynnwys.',
          },
        ],
      },
    },
    {
      sheet: [
        { blank: 'Enw’r claf' },
        { blank: 'Enw’r person sy’n gofyn' },
        { blank: 'Llofnod, a’r dyddiad' },
      ],
    },
  ],
  links: [{ to: 'consent-note', text: 'Y nodyn am eich awdurdod, yn llawn' }],
};

const asParent: Block = {
  heading: whoIsAsking,
  facts: ['C7'],
  pieces: [
    {
      p: 'Rydych chi’n gofyn ar ran plentyn o dan 16 oed, a chi sy’n gyfrifol amdanyn nhw. Gadewch i’r plentyn gymryd rhan cyn belled ag y gallan nhw.',
    },
    {
      sheet: [
        { blank: 'Enw’r plentyn' },
        { blank: 'Enw’r person sy’n gofyn' },
        { blank: 'Llofnod, a’r dyddiad' },
      ],
    },
  ],
  links: [{ to: 'consent-note', text: 'Y nodyn i dîm y plentyn, yn llawn' }],
};

const atThatAgeTheyDecide: Piece = {
  p: 'Yn yr oed hwnnw, cymerir eu bod yn gallu penderfynu drostyn nhw eu hunain.',
};

const forYoungPeople: Block = {
  ...forAnAdult,
  facts: ['S11', 'S12', 'C5', 'C7', 'C10', 'C12', 'C14'],
  pieces: [
    {
      p: 'Rydych chi’n gofyn ar ran rhywun 16 neu 17 oed, ac maen nhw wedi cytuno i chi ofyn. Gallan nhw dynnu hynny’n ôl unrhyw bryd, a gallan nhw bob amser ofyn drostyn nhw eu hunain.',
    },
    {
      byNation: {
        england: [atThatAgeTheyDecide],
        scotland: [atThatAgeTheyDecide],
        wales: [atThatAgeTheyDecide],
        northernIreland: [{ p: 'Gofynnwch i’r tîm sut mae hyn yn gweithio yn 16 ac 17 oed.' }],
      },
    },
    ...forAnAdult.pieces.slice(1),
  ],
};

/** Who asks, for whom and on what ground, with room to sign. What they sign to is the first line of its sheet. */
export const whoAsksWords: WhoAsks = {
  agreed: forAnAdult,
  young: forYoungPeople,
  authority: withAuthority,
  parent: asParent,
};
