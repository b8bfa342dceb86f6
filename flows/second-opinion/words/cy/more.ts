import { organisation, pages, scottishArm } from '../../../organisation.ts';
import type { Block } from '../../types.ts';
import { supportLineOnly } from './shared.ts';

/** What the charity offers beside this guide. Shown after an outcome, never before one. */
export const moreFromCharity: Block = {
  heading: `Mwy gan ${organisation.name}`,
  facts: [],
  pieces: [],
  parts: [
    supportLineOnly,
    {
      heading: 'Gwybodaeth am ganser yr aren',
      facts: ['S56', 'S2', 'K8'],
      pieces: [
        { p: 'Darllenwch am ganser yr aren a’i driniaeth ar ein gwefan.' },
        { link: pages.home },
        { p: 'Am unrhyw beth arall ynghylch yr elusen, ffoniwch ein swyddfa.' },
        { contact: organisation.generalEnquiries },
        {
          byNation: {
            england: [],
            wales: [],
            northernIreland: [],
            scotland: [{ contact: scottishArm }],
          },
        },
      ],
    },
    {
      heading: 'Treialon clinigol',
      facts: ['S44', 'S45', 'S46', 'S47', 'K7'],
      pieces: [
        {
          p: 'Mae treial clinigol yn profi triniaeth gyda phobl sy’n cytuno i gymryd rhan. Gall fod yn anodd dod o hyd i un yn agos atoch chi, a gallwn ni helpu.',
        },
        {
          p: 'Mae ein gwefan yn esbonio sut mae treialon yn gweithio a pha eiriau i chwilio amdanyn nhw. Gofynnwch i’ch meddygon a’ch nyrsys hefyd.',
        },
      ],
    },
    {
      heading: 'Mae eich llais chi’n cyfrif',
      facts: ['S48', 'S49', 'S50', 'S51', 'S52', 'S53'],
      pieces: [
        {
          p: 'Bob blwyddyn mae ein harolwg yn holi cleifion am eu gofal a’u triniaeth. O bryd i’w gilydd mae un byr ar un pwnc.',
        },
        {
          p: 'Mae’r atebion yn dangos a yw gofal yr un fath ym mhobman. Maen nhw’n dangos hefyd ble nad yw’n ddigon da, fel mewn diagnosis cynnar. Maen nhw’n llywio ein hymgyrchoedd.',
        },
        {
          p: 'Rydyn ni wedi mynd â chanlyniadau i gynhadledd yr International Kidney Cancer Coalition. Aethon ni â nhw hefyd i’r gynhadledd genedlaethol ar ddiagnosis cynnar (Early Diagnosis Conference). Mae’r holl ganlyniadau ar ein gwefan, lle gallwch gymryd rhan.',
        },
      ],
    },
    {
      heading: 'Ymchwil a rhoi',
      facts: ['S40', 'S41', 'S42', 'S43'],
      pieces: [
        {
          p: 'Rydyn ni’n talu am ymchwil i ganser yr aren, i weithio tuag at wellhad a thriniaethau gwell. Mae rhai noddwyr yn gofyn i ni ddefnyddio eu rhodd ar gyfer ymchwil ar lawr gwlad.',
        },
        { p: 'Os hoffech chi roi at ymchwil, ffoniwch ein swyddfa.' },
      ],
    },
  ],
};
