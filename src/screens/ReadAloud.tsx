import { useGuide } from '../guide/context.ts';

/** What a professional does with every question while the patient is beside them; said once, at the first. */
export function ReadAloud({ step }: { readonly step: string }) {
  const { flow, kept } = useGuide();
  if (!kept.clinic || step !== flow.first) return null;
  return <p className="nhsuk-hint no-print">{flow.readAloud}</p>;
}
