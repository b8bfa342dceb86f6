import type { Contact } from '../flow/words.ts';
import { OutwardLink } from './OutwardLink.tsx';
import { PhoneNumber } from './PhoneNumber.tsx';

/** Someone to turn to, with a number large enough to tap and to read across a room. */
export function ContactCard({ name, number, about, link }: Contact<string>) {
  return (
    <div className="contact">
      <p className="contact__name">{name}</p>
      {number === undefined ? null : (
        <p className="contact__number">
          <PhoneNumber number={number} />
        </p>
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
