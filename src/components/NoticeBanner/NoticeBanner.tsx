import { words } from '#interface/words.ts';
import { VisuallyHidden } from '../VisuallyHidden/VisuallyHidden.tsx';

/** Something a person should know on this screen, and the things it is about. */
export interface Message {
  readonly text: string;
  readonly about?: readonly string[];
}

interface NoticeBannerProps {
  readonly id: string;
  readonly messages: readonly Message[];
}

/**
 * What happened to a person's answers or address.
 *
 * Accessibility: it is no live region: the focus moves to the screen's heading in the same moment, and one would talk
 * over the other. It stands after that heading, which is described by it.
 */
export function NoticeBanner({ id, messages }: NoticeBannerProps) {
  return (
    <div className="notice no-print" id={id}>
      <VisuallyHidden>{words.notices.label}</VisuallyHidden>
      {messages.map(({ text, about = [] }) => (
        <div key={text}>
          <p>{text}</p>
          {about.length === 0 ? null : (
            <ul>
              {about.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </div>
  );
}
