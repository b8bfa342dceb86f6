import { useEffect } from 'react';
import { title as titleOf } from '#interface/title.ts';
import { words } from '#interface/words.ts';
import { NoticeBanner } from '../components/NoticeBanner/NoticeBanner.tsx';
import { useGuide } from '../guide/context.ts';

/** The id of the `h1` of every screen but the start page, beside which the first question stands in index.html. */
export const headingId = 'heading';
const noticeId = 'notice';

interface ScreenHeadingProps {
  readonly children: string;
  /** The start page is titled with the guide's name alone. */
  readonly isStart?: boolean;
  readonly hasError?: boolean;
}

/**
 * A screen's `h1` and the document's title, which say the same. The messages stand after it: the focus
 * arrives at the `h1`, so they are what is read next; and the `h1` is described by them, so that they
 * are heard even by someone who goes straight on to the first control.
 */
export function ScreenHeading({ children, isStart = false, hasError = false }: ScreenHeadingProps) {
  const { flow, heading, messages } = useGuide();
  const title = isStart ? flow.name : titleOf(children, flow.name);
  useEffect(() => {
    document.title = hasError ? `${words.errors.prefix} ${title}` : title;
  }, [title, hasError]);
  const hasMessages = messages.length > 0;
  return (
    <>
      <h1
        id={isStart ? undefined : headingId}
        ref={heading}
        tabIndex={-1}
        aria-describedby={hasMessages ? noticeId : undefined}
      >
        {children}
      </h1>
      {hasMessages ? <NoticeBanner id={noticeId} messages={messages} /> : null}
    </>
  );
}
