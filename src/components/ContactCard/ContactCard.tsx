import type { Contact } from '../../engine/words.ts';
import { OutwardLink } from '../OutwardLink/OutwardLink.tsx';
import { PhoneNumber } from '../PhoneNumber/PhoneNumber.tsx';

/** Someone to turn to, with a number large enough to tap and to read across a room. */
export function ContactCard({ name, number, about, link }: Contact<string>) {
  return (
    <div className="contact">
      <p className="contact__name">{name}</p>
      {number === undefined ? null : (
        // No paragraph: in large letters above another, it would be taken for a heading.
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
