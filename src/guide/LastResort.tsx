import type { ReactNode, Ref } from 'react';
import { words } from '#interface/words.ts';
import { inSentence } from '../components/inSentence.tsx';
import { telHref } from '../components/PhoneNumber/telHref.ts';

interface LastResortProps {
  readonly heading: string;
  readonly headingRef?: Ref<HTMLHeadingElement>;
  readonly what: ReactNode;
  /** As plain text: what stands here must show whatever else is broken. */
  readonly supportLine: string | undefined;
  readonly whenUnwell: string;
  /** The way on. */
  readonly children: ReactNode;
}

/**
 * What stands in place of every screen: whom to call, and one way on. It uses no other component, since any of
 * them may be the one that broke.
 */
export function LastResort({
  heading,
  headingRef,
  what,
  supportLine,
  whenUnwell,
  children,
}: LastResortProps) {
  const { lastResort } = words;
  return (
    <main className="nhsuk-width-container nhsuk-main-wrapper">
      <h1 ref={headingRef} tabIndex={headingRef ? -1 : undefined}>
        {heading}
      </h1>
      {what}
      {supportLine === undefined ? null : (
        <p>
          {inSentence(lastResort.supportLine, <a href={telHref(supportLine)}>{supportLine}</a>)}
        </p>
      )}
      <h2>{lastResort.helpNow}</h2>
      <ul>
        <li>{inSentence(lastResort.emergency, <a href={telHref('999')}>999</a>)}</li>
        <li>{inSentence(lastResort.urgent, <a href={telHref('111')}>111</a>)}</li>
        <li>{lastResort.urgentNorthernIreland}</li>
        <li>{whenUnwell}</li>
      </ul>
      {children}
    </main>
  );
}
