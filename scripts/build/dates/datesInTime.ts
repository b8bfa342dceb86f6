import type { Plugin } from 'vite';
import { checkDue, type Dated, dueOn } from './dated.ts';

/**
 * Warns of what is to be checked soon, and lets nothing be built of what should have been: who relies on the guide is not to
 * get a number that nobody has looked at for half a year.
 *
 * @param now the day of the build
 */
export function datesInTime(all: readonly Dated[], now: Date): Plugin {
  return {
    name: 'dates-in-time',
    apply: 'build',
    buildStart() {
      const { soon, late } = dueOn(all, now);
      for (const one of soon) this.warn(checkDue(one));
      if (late.length === 0) return;
      this.error(
        ['The guide is past dates by which it was to be checked.', ...late.map(checkDue)].join(
          '\n',
        ),
      );
    },
  };
}
