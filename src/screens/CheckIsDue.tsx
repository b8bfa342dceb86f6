import { words } from '#interface/words.ts';
import { isOver } from '../engine/index.ts';
import { useGuide } from '../guide/context.ts';

/** Says that the guide is past its next check, on screen and on paper. Nothing until then. */
export function CheckIsDue() {
  const { flow, today } = useGuide();
  if (!isOver(flow.checkBy, today)) return null;
  return (
    <div className="notice">
      <p>{words.notices.checkIsDue}</p>
    </div>
  );
}
