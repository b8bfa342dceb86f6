import { organisation, scottishArm } from '../../../flows/organisation/index.ts';
import {
  cancerTreatmentHelpline,
  emergency,
  nations,
  otherHelpline,
  samaritans,
} from '../../../flows/second-opinion/services.ts';

/** Every phone number in a text, as it is written: 999, 111, and whatever begins like one of the UK’s numbers. */
export function numbersIn(text: string): string[] {
  return text.match(/(?<![\d.,/-])(?:0\d{2,4}(?: \d{2,6}){1,3}|0\d{9,10}|\b(?:999|111)\b)/g) ?? [];
}

/** The numbers that the guide may name, from the only places where they are written down. */
export function publishedNumbers(): ReadonlySet<string> {
  const contacts = [
    organisation.supportLine,
    organisation.generalEnquiries,
    ...(scottishArm ? [scottishArm] : []),
    otherHelpline,
    emergency,
    samaritans,
    cancerTreatmentHelpline,
    ...Object.values(nations).flatMap(({ urgent, crisis, adviceBody }) => [
      ...urgent,
      crisis,
      adviceBody,
    ]),
  ];
  return new Set(contacts.flatMap(({ number }) => (number === undefined ? [] : [number])));
}
