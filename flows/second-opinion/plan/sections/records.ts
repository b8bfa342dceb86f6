import { records as words } from '#words/plan/records.ts';
import { general } from '#words/wholePath.ts';
import { type AnswersRead, doorOf, isUnderWay } from '../../answers.ts';
import type { PlanSection } from '../section.ts';

/** What has to be sent and accepted, and who treats the person meanwhile (S26–S28). */
export const records: PlanSection = {
  personal: (read) => ({
    id: 'records',
    heading: words.heading,
    basis: ['records.send', 'records.inCharge'],
    pieces: [...toSend(read), { p: isAtTheGp(read) ? words.staysRegistered : words.inCharge }],
  }),
  general: () => ({
    id: 'records',
    heading: words.heading,
    basis: ['records.send', 'records.inCharge'],
    pieces: [
      { p: words.send },
      { p: general.doors.anotherGp },
      { p: words.sendToTheGp },
      { p: words.staysRegistered },
      { p: words.inCharge },
    ],
  }),
};

/** Who was told yes asks about the results in the first call, so that they are not said twice. */
function toSend(read: AnswersRead) {
  if (read.to('asked') === 'agreed') return [];
  return [{ p: isAtTheGp(read) ? words.sendToTheGp : words.send }];
}

/** Whether no hospital need have seen the person yet. */
function isAtTheGp(read: AnswersRead): boolean {
  const door = doorOf(read);
  return (door === 'anotherGp' || door === 'thinkAgain') && !isUnderWay(read);
}
