import type { Contact } from '../../engine/index.ts';
import { OutwardLink } from '../OutwardLink/OutwardLink.tsx';
import { PhoneNumber } from '../PhoneNumber/PhoneNumber.tsx';

/**
 * Someone to turn to, with a number large enough to tap and to read across a room.
 *
 * Accessibility: the number is no paragraph: in large letters above another, axe takes it for a heading.
 */
export function ContactCard({ name, number, about, link }: Contact<string>) {
  return (
    <div className="contact">
      <p className="contact__name">{name}</p>
      {number === undefined ? null : (
        <div className="contact__number">
          <PhoneNumber number={number} />
        </div>
      )}
      {about === undefined ? null : <p>{about}</p>}
      {link === undefined ? null : (
        <p>
          <OutwardLink {...link} />
        </p>
      )}
    </div>
  );
}
