import type { ExtraProps } from './ExtraProps.ts';

export function ReminderScreen({ extras }: ExtraProps) {
  return <p>{Object.keys(extras).length}</p>;
}
