import type { Change } from '../editions/changes.ts';

/** What changed in one text: what went and what came are marked, word by word. */
export function ChangeView({ change }: { readonly change: Change }) {
  if (change.kind === 'new') return <ins>{change.now}</ins>;
  if (change.kind === 'gone') return <del>{change.before}</del>;
  let at = 0;
  return change.words.map(({ value, added, removed }) => {
    const key = `${at} ${added ?? false}`;
    at += value.length;
    if (added) return <ins key={key}>{value}</ins>;
    return removed ? <del key={key}>{value}</del> : <span key={key}>{value}</span>;
  });
}
