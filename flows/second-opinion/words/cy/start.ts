import type { StartWords } from '../../../../src/flow/flow.ts';
import { entitlement } from './entitlement.ts';

/** The start page, before the first question. */
export const start: StartWords = {
  heading: 'A ddylwn i gael ail farn?',
  blocks: [
    {
      facts: ['S3', 'S5'],
      pieces: [
        {
          p: 'Mae clywed am ganser yr aren yn llawer i’w dderbyn, p’un ai chi neu rywun agos sydd â’r canser. Ystyr ail farn yw barn meddyg arall am y salwch.',
        },
      ],
    },
    { facts: ['S4', 'S6', 'S7', 'N3'], tone: 'calm', pieces: [{ p: entitlement }] },
    {
      heading: 'Beth gewch chi',
      facts: [],
      pieces: [
        {
          p: 'Byddwch yn ateb un cwestiwn byr ar y tro, tua 11 yn aml. Ar y diwedd mae cynllun sy’n gweddu i’ch atebion, i’w argraffu a mynd ag ef gyda chi:',
        },
        {
          list: [
            'i bwy i ofyn, ac ym mha drefn',
            'beth i’w ddweud, a llythyr i’w orffen',
            'cwestiynau i’w gofyn, a beth i ddod ag ef',
          ],
        },
        {
          p: 'Nid yw’r canllaw’n penderfynu drosoch chi. Nid oes dim o’ch atebion yn cael ei anfon i unman.',
        },
      ],
    },
  ],
  button: 'Dechrau nawr',
};
