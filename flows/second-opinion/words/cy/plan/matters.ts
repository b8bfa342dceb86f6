import type { TickId } from '../../../machine.ts';
import type { Block } from '../../../types.ts';
import type { Weighed } from '../../../wordTypes.ts';

/** What asking could bring and cost, for each thing that may matter. */
export const weighed: Readonly<Record<TickId<'matters'>, Weighed>> = {
  beingSure: {
    what: 'Bod mor siŵr â phosibl',
    oneHand: 'Yn aml mae’r ail feddyg yn cytuno, a gall hynny ddod â rhywfaint o dawelwch meddwl.',
    otherHand:
      'Weithiau mae’r ail feddyg yn ei gweld hi’n wahanol, ac mae mwy i’w bwyso a’i fesur.',
    facts: ['E9', 'S5'],
  },
  understanding: {
    what: 'Deall beth sy’n digwydd',
    oneHand: 'Gall ei glywed gan feddyg arall, mewn geiriau eraill, ei wneud yn gliriach.',
    otherHand: 'Gall gofyn i’r meddyg cyntaf esbonio eto wneud yr un peth, ac yn gynt.',
    facts: ['S8', 'S10', 'E9'],
  },
  moreOptions: {
    what: 'Gwybod am yr holl ddewisiadau',
    oneHand: 'Gall meddyg ymgynghorol arall awgrymu triniaeth nad oes neb wedi’i chrybwyll eto.',
    otherHand: 'Gall awgrymu’r un driniaeth yn union, ar ôl aros a thaith.',
    facts: ['S9', 'S29', 'S30', 'E9'],
  },
  startingSoon: {
    what: 'Dechrau triniaeth yn fuan',
    oneHand: 'Gallwch ofyn a allai tîm arall edrych ar y sganiau heb ymweliad.',
    otherHand:
      'Gall gweld meddyg ymgynghorol arall olygu aros, a gall triniaeth ddechrau’n hwyrach.',
    facts: ['S29', 'S31', 'S33', 'D10'],
  },
  closeToHome: {
    what: 'Cael triniaeth yn agos at gartref',
    oneHand: 'Nid yw gweld meddyg ymgynghorol arall ynddo’i hun yn symud y driniaeth i ffwrdd.',
    otherHand:
      'Mae meddyg ymgynghorol gwahanol fel arfer mewn ysbyty gwahanol, felly efallai y bydd angen teithio.',
    facts: ['S27', 'S28', 'S30'],
  },
  keepingMyTeam: {
    what: { you: 'Cadw’r tîm rwy’n ei adnabod', they: 'Cadw’r tîm maen nhw’n ei adnabod' },
    oneHand:
      'Mae’r tîm presennol yn parhau’n gyfrifol, oni bai bod pawb yn cytuno i symud y gofal.',
    otherHand:
      'Gall dweud wrth y tîm deimlo’n lletchwith, er bod meddygon wedi arfer â rhywun yn gofyn.',
    facts: ['S27', 'S28', 'E7', 'N2'],
  },
  feelingHeard: {
    what: 'Teimlo bod rhywun yn gwrando',
    oneHand: 'Gall sgwrs o’r newydd gyda meddyg arall fod yn gyfle i ddweud y cyfan.',
    otherHand: 'Mae’n golygu dweud yr hanes eto, wrth rywun sy’n ddieithr o hyd.',
    facts: ['E7'],
  },
};

/** The choice in general, where nothing was ticked. */
export const inGeneral: Weighed = {
  what: 'Ail farn, yn gyffredinol',
  oneHand: 'Gall gadarnhau’r hyn a ddywedwyd, neu godi rhywbeth na chafodd ei ddweud.',
  otherHand: 'Gall olygu aros, taith a dechrau triniaeth yn hwyrach.',
  facts: ['E9', 'S29', 'S30', 'S31'],
};

/** The section itself; what matters to the person comes before its own words. */
export const whatMattersWords: Block = {
  id: 'matters',
  heading: { you: 'Beth sy’n bwysig i chi', they: 'Beth sy’n bwysig i’r claf' },
  facts: ['E9'],
  pieces: [
    {
      p: {
        you: 'Mae astudiaethau o ail farn yn amrywio’n fawr. Felly ni all neb ddweud wrthych ymlaen llaw beth fydd eich un chi’n ei ddweud.',
        they: 'Mae astudiaethau o ail farn yn amrywio’n fawr. Felly ni all neb ddweud wrthych ymlaen llaw beth fydd un y claf yn ei ddweud.',
      },
    },
  ],
  links: [
    { to: 'options', text: 'Gweld y dewisiadau ochr yn ochr' },
    { to: 'how-sure', text: 'Pa mor siŵr ydych chi? Pedwar cwestiwn' },
  ],
};
