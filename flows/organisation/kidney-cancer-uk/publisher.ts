import type { Publisher } from '../types.ts';

export const publisher: Publisher = {
  name: 'Kidney Cancer UK',
  supportLine: '0800 002 9002',
  generalEnquiries: '01223 870008',
  scottishArm: { name: 'Kidney Cancer Scotland', number: '0141 428 3494' },
  pages: {
    home: { text: 'kcuk.org.uk', href: 'https://www.kcuk.org.uk/' },
    secondOpinion: {
      text: 'kcuk.org.uk/second-opinion-on-diagnosis',
      href: 'https://www.kcuk.org.uk/second-opinion-on-diagnosis/',
    },
    professionals: { text: 'healthpro.kcuk.org.uk', href: 'https://healthpro.kcuk.org.uk/' },
  },
  nations: ['england', 'scotland', 'wales', 'northernIreland'],
  languages: ['en-GB'],
};
