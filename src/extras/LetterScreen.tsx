import type { ExtraProps } from './ExtraProps.ts';

export function LetterScreen({ extras }: ExtraProps) {
  return <p>{Object.keys(extras).length}</p>;
}
