import type { ExtraProps } from './ExtraProps.ts';

export function PrintScreen({ extras }: ExtraProps) {
  return <p>{Object.keys(extras).length}</p>;
}
