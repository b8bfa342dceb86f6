import { sheetWords } from '#interface/sheetWords.ts';
import { canCopy, copyText } from '../../browser/output/copyText.ts';
import { saveFile } from '../../browser/output/saveFile.ts';
import { canShareText, shareText } from '../../browser/output/shareText.ts';
import type { Advise, Answers, Journey } from '../../engine/index.ts';
import { type Sheet, useGuide } from '../../guide/context.ts';
import { asFile } from './asFile.ts';
import { asMessage } from './asMessage.ts';
import { CallEntry } from './CallEntry.tsx';
import { HandOver } from './HandOver.tsx';
import { KeepOnDevice } from './KeepOnDevice.tsx';
import { KeepWay } from './KeepWay.tsx';
import { useTakenPlan } from './useTakenPlan.ts';

export interface KeepContents {
  readonly advise: Advise;
  /** The answers to carry to the person's own device. */
  readonly handOver: (journey: Journey) => Answers;
  /** Whether anybody answers a call on that day, in all of these nations. */
  readonly isWorkingDay: (day: Date, nations: readonly string[]) => boolean;
}

/** Ways to keep the plan and to take it along. What leaves is what the person sends, by their press. */
export function keepSheet(contents: KeepContents): Sheet {
  return { Screen: () => <KeepScreen {...contents} /> };
}

/** A clinic's computer keeps and sends nothing: there the plan goes to the patient's own phone, or on paper. */
function KeepScreen({ handOver, ...contents }: KeepContents) {
  const { kept, journey } = useGuide();
  const toOtherDevice = <HandOver answers={handOver(journey)} />;
  if (kept.clinic) return toOtherDevice;
  return (
    <>
      <OwnWays {...contents} />
      {toOtherDevice}
    </>
  );
}

function OwnWays({ advise, isWorkingDay }: Omit<KeepContents, 'handOver'>) {
  const { listener } = useGuide();
  const { title, passages, hasCall } = useTakenPlan(advise);
  const { leaves, send, copy, file } = sheetWords.keep;
  const text = () => asMessage(title, passages);
  const share = async () => ((await shareText(send.title, text())) === 'failed' ? send.failed : '');
  const copyIt = async () => ((await copyText(text())) ? copy.copied : copy.failed);
  const save = () => {
    const { lang: language, dir: direction } = document.documentElement;
    const page = asFile({ title, passages, language, direction });
    return saveFile(file.name, 'text/html', page) ? file.saved : file.failed;
  };
  return (
    <>
      <p>{leaves}</p>
      <KeepOnDevice />
      {canShareText() ? <KeepWay {...send} act={share} /> : null}
      {canCopy() ? <KeepWay {...copy} act={copyIt} /> : null}
      <KeepWay {...file} act={save} />
      {hasCall ? <CallEntry isWorkingDay={(day) => isWorkingDay(day, listener.nations)} /> : null}
    </>
  );
}
