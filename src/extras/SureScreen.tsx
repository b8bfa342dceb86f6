import type { ExtraProps } from './ExtraProps.ts';

export function SureScreen({ extras }: ExtraProps) {
  return <p>{Object.keys(extras).length}</p>;
}
