import type { ExtraProps } from './ExtraProps.ts';

export function OptionsScreen({ extras }: ExtraProps) {
  return <p>{Object.keys(extras).length}</p>;
}
