import { dialled } from './dialled.ts';

interface PhoneNumberProps {
  readonly number: string;
  readonly className?: string;
}

/** A number that a tap calls. What is shown, dialled and printed is one number. */
export function PhoneNumber({ number, className }: PhoneNumberProps) {
  return (
    <a className={className} href={dialled(number)}>
      {number}
    </a>
  );
}
