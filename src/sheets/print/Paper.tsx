import type { ReactNode } from 'react';
import { PaperHeader } from '../../components/PaperHeader/PaperHeader.tsx';
import { useGuide } from '../../guide/context.ts';
import { CheckIsDue } from '../../screens/CheckIsDue.tsx';

interface PaperProps {
  readonly heading: string;
  readonly children: ReactNode;
}

/** One thing to print, on pages of its own: whoever is handed only this has whom to call and how old it is. */
export function Paper({ heading, children }: PaperProps) {
  const { flow, today } = useGuide();
  return (
    <article className="paper">
      <PaperHeader flow={flow} madeOn={today} />
      <h1>{heading}</h1>
      <CheckIsDue />
      {children}
    </article>
  );
}
