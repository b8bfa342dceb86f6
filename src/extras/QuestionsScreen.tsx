import type { ExtraProps } from './ExtraProps.ts';

export function QuestionsScreen({ extras }: ExtraProps) {
  return <p>{Object.keys(extras).length}</p>;
}
