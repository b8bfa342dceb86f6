import type { Publisher } from '../types.ts';

/**
 * A charity that does not exist, as an example with a logo, colours and words of its own. It has no office in Scotland and
 * no pages for professionals. The numbers are of those that Ofcom keeps for drama, so nobody is rung by one.
 */
export const publisher: Publisher = {
  name: 'Northern Kidney Trust',
  supportLine: '0808 157 0456',
  generalEnquiries: '01632 960456',
  pages: {
    home: { text: 'kidneytrust.example', href: 'https://kidneytrust.example/' },
    secondOpinion: {
      text: 'kidneytrust.example/second-opinion',
      href: 'https://kidneytrust.example/second-opinion/',
    },
  },
  address: 'https://guide.kidneytrust.example/',
  framedBy: ['https://shop.kidneytrust.example'],
  nations: ['scotland', 'northernIreland'],
  languages: ['en-GB'],
  logo: { file: 'logo.svg', alt: 'Northern Kidney Trust' },
};
