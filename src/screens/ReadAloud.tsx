import { useGuide } from '../guide/context.ts';

/** What a professional does with a question while the patient is beside them. */
export function ReadAloud() {
  const { flow, kept } = useGuide();
  return kept.clinic ? <p className="nhsuk-hint no-print">{flow.readAloud}</p> : null;
}
