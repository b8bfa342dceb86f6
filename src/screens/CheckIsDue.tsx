import { words } from '#interface/words.ts';
import type { Flow } from '../engine/index.ts';
import { useGuide } from '../guide/context.ts';

/** Whether the guide is past its next check. */
export function isCheckDue({ checkBy }: Pick<Flow, 'checkBy'>, today: Date): boolean {
  return today > new Date(`${checkBy}T23:59:59`);
}

/** Says that the guide is past its next check, on screen and on paper. Nothing until then. */
export function CheckIsDue() {
  const { flow, today } = useGuide();
  if (!isCheckDue(flow, today)) return null;
  return (
    <div className="notice">
      <p>{words.notices.checkIsDue}</p>
    </div>
  );
}
