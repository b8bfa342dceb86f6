import { useState } from 'react';
import { sheetWords } from '#interface/sheetWords.ts';
import { hrefTo } from '../../browser/addressBar.ts';
import { saveFile } from '../../browser/output/saveFile.ts';
import { Button } from '../../components/Button/Button.tsx';
import { List } from '../../components/List/List.tsx';
import { ukDate } from '../../components/PaperHeader/ukDate.ts';
import type { Reminder } from '../../engine/index.ts';
import { type Sheet, useGuide } from '../../guide/context.ts';
import { AdviceBlocks } from '../../screens/step/AdviceBlocks.tsx';
import { daysAfter } from './daysAfter.ts';

const words = sheetWords.reminder;

/** A day on which to ask whether there is news, as a file for the person's own calendar. */
export function reminderSheet({ reminder }: { readonly reminder: Reminder }): Sheet {
  return { Screen: () => <ReminderScreen reminder={reminder} /> };
}

function ReminderScreen({ reminder }: { readonly reminder: Reminder }) {
  const { kept } = useGuide();
  return (
    <>
      <AdviceBlocks blocks={[reminder.before]} />
      {kept.clinic ? <OnTheirOwnPhone /> : <Entry {...reminder} />}
    </>
  );
}

function Entry({ inDays, title, note }: Reminder) {
  const { today } = useGuide();
  const [isSaved, setSaved] = useState<boolean>();
  const on = daysAfter(today, inDays);

  const save = async () => {
    try {
      // Few people want one, so what makes it is loaded for them alone.
      const { calendarEntry } = await import('./calendarEntry.ts');
      const text = calendarEntry({ title, note, on, madeAt: today });
      setSaved(saveFile(words.fileName, 'text/calendar', text));
    } catch {
      setSaved(false);
    }
  };

  return (
    <>
      <p>
        {words.on} <strong>{ukDate(on)}</strong>
      </p>
      <section className="block">
        <h2>{words.saysHeading}</h2>
        <List items={[title, note]} />
      </section>
      <Button onClick={() => void save()}>{words.save}</Button>
      <p role="status">{isSaved === undefined ? null : isSaved ? words.saved : words.failed}</p>
    </>
  );
}

function OnTheirOwnPhone() {
  return (
    <>
      <p>{words.inClinic}</p>
      <p>
        <a className="link-alone" href={hrefTo('hand-over')}>
          {words.toHandOver}
        </a>
      </p>
    </>
  );
}
