import type { ExtraProps } from './ExtraProps.ts';

export function HandOverScreen({ extras }: ExtraProps) {
  return <p>{Object.keys(extras).length}</p>;
}
