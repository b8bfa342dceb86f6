import { telHref } from './telHref.ts';

interface PhoneNumberProps {
  readonly number: string;
  readonly className?: string;
}

/** A number that a tap calls. What is shown, called and printed is one number. */
export function PhoneNumber({ number, className }: PhoneNumberProps) {
  return (
    <a className={className} href={telHref(number)}>
      {number}
    </a>
  );
}
