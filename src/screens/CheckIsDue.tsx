import { words } from '../interface/words.ts';
import { useGuide } from './guide.ts';

/** Says that the guide is past its next check, on screen and on paper. Nothing until then. */
export function CheckIsDue() {
  const { flow, today } = useGuide();
  if (today <= new Date(`${flow.checkBy}T23:59:59`)) return null;
  return (
    <div className="notice">
      <p>{words.notices.checkIsDue}</p>
    </div>
  );
}
