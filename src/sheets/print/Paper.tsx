import type { ReactNode } from 'react';
import { PaperHeader } from '../../components/PaperHeader/PaperHeader.tsx';
import { useGuide } from '../../guide/context.ts';
import { CheckIsDue } from '../../screens/CheckIsDue.tsx';

interface PaperProps {
  readonly heading: string;
  /** It goes to somebody who has no use for the guide's head and heading. */
  readonly withoutHead: boolean;
  readonly children: ReactNode;
}

/** One thing to print, on pages of its own: whoever is handed only this has whom to call and how old it is. */
export function Paper({ heading, withoutHead, children }: PaperProps) {
  const { flow, today } = useGuide();
  if (withoutHead) return <article className="paper">{children}</article>;
  return (
    <article className="paper">
      <PaperHeader flow={flow} madeOn={today} />
      <h1>{heading}</h1>
      <CheckIsDue />
      {children}
    </article>
  );
}
