import { useRef } from 'react';
import { sheetWords } from '#interface/sheetWords.ts';
import { saveFile } from '../../browser/output/saveFile.ts';
import { Fieldset } from '../../components/Fieldset/Fieldset.tsx';
import { Radios } from '../../components/Radios/Radios.tsx';
import { useGuide } from '../../guide/context.ts';
import { dayInWords, dayOfField, daysAfter, workingDayFrom } from './days.ts';
import { KeepWay } from './KeepWay.tsx';

const words = sheetWords.keep.calendar;
const name = 'callOn';
const otherId = 'callOnAnother';
/** How many days ahead the second choice lies, at least. */
const aFewDays = 3;

interface CallEntryProps {
  /** Whether somebody answers on that day. */
  readonly isWorkingDay: (day: Date) => boolean;
}

/**
 * A day for the first call, as a file for the person's own calendar. The next day on which somebody answers is chosen to
 * begin with, so that it never falls after whatever is booked.
 */
export function CallEntry({ isWorkingDay }: CallEntryProps) {
  const { today } = useGuide();
  const days = useRef<HTMLDivElement>(null);
  const next = workingDayFrom(daysAfter(today, 1), isWorkingDay);
  const later = workingDayFrom(daysAfter(next, aFewDays), isWorkingDay);
  const choices = [next, later].map((day) => ({ id: `${day.getTime()}`, label: dayInWords(day) }));

  const make = async () => {
    const typedInto = (input: string) =>
      days.current?.querySelector<HTMLInputElement>(input)?.value ?? '';
    const typed = typedInto(`#${otherId}`);
    const chosen =
      typed === '' ? new Date(Number(typedInto(`[name=${name}]:checked`))) : dayOfField(typed);
    if (!chosen || chosen < daysAfter(today, 0)) return words.missing;
    const on = workingDayFrom(chosen, isWorkingDay);
    const moved = on.getTime() === chosen.getTime() ? '' : `${words.moved} `;
    try {
      // Few people want one, so what makes it is loaded for them alone.
      const { calendarEntry } = await import('./calendarEntry.ts');
      const text = calendarEntry({ title: words.title, note: words.note, on, madeAt: today });
      const isMade = saveFile(words.name, 'text/calendar', text);
      return isMade ? moved + words.made(dayInWords(on)) : words.failed;
    } catch {
      return words.failed;
    }
  };

  return (
    <KeepWay heading={words.heading} about={words.about} button={words.button} act={make}>
      <div ref={days}>
        <h3 id={name}>{words.which}</h3>
        <Fieldset name={name} labelledBy={name} hint={words.hint} error={undefined}>
          <Radios name={name} choices={choices} chosen={choices[0]?.id} />
        </Fieldset>
        <label className="nhsuk-label" htmlFor={otherId}>
          {words.other}
        </label>
        <p>
          <input className="typed-box" id={otherId} type="date" autoComplete="off" />
        </p>
      </div>
    </KeepWay>
  );
}
