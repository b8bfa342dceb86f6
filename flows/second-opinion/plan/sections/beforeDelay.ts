import { delay } from '#words/plan/delay.ts';
import { type AnswersRead, groundOf, isUnderWay } from '../../answers.ts';
import type { Block, Text } from '../../types.ts';
import type { PlanSection } from '../section.ts';

/** Nothing is cancelled, and whose decision treatment is; before there is any, nothing need be said of signing. */
function doNotCancel(read: AnswersRead): Text {
  if (read.to('mind') === 'noAnswer' && !isUnderWay(read)) return delay.doNotCancelTests;
  const ground = groundOf(read);
  return ground === 'self' || ground === 'agreed' ? delay.doNotCancel : delay.doNotCancelForThem;
}

/** On every plan: nothing is cancelled, who decides, and what only the team can say (S31–S33). */
export const beforeDelay: PlanSection = {
  personal: (read) => {
    const hasAsked = read.to('delay') === 'asked';
    const hasDate = read.to('treatment') === 'dateSet';
    const questions: readonly Text[] = [
      ...(hasAsked ? [] : [delay.couldItHarm]),
      ...(hasAsked || hasDate ? [] : [delay.whenWouldItMatter]),
      ...(hasDate ? [delay.whenWouldTheDateGo] : []),
    ];
    return {
      id: 'delay',
      heading: delay.heading,
      basis: ['delay.plan', ...(isUnderWay(read) ? (['first.underWay'] as const) : [])],
      tone: 'strong',
      pieces: [
        { p: doNotCancel(read) },
        { p: delay.weigh },
        ...(hasAsked ? [{ p: delay.askedAlready }] : []),
        ...(questions.length > 0 ? [{ p: delay.ask }, { questions }] : []),
      ],
    };
  },
  general: (voice): Block => ({
    id: 'delay',
    heading: delay.heading,
    basis: ['delay.plan', 'first.underWay'],
    tone: 'strong',
    pieces: [
      { p: delay.doNotCancel },
      ...(voice === 'they' ? [{ p: delay.doNotCancelForThem }] : []),
      { p: delay.weigh },
      { p: delay.ask },
      { questions: [delay.couldItHarm, delay.whenWouldItMatter, delay.whenWouldTheDateGo] },
    ],
  }),
};
