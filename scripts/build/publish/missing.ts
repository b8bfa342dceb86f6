import type { CheckedBy } from '../../../src/engine/index.ts';
import { flowFolder } from '../../chosenFolders.mjs';

const file = `${flowFolder()}/edition.ts`;

/**
 * A sentence for each thing without which nothing is published: its file, its key, and what to write. While there is one,
 * a build is a preview.
 *
 * @param by who has checked the edition
 * @param checkedOn when its facts were last compared with their sources
 * @param now the day of the build
 */
export function missingToPublish(by: CheckedBy, checkedOn: string, now: Date): string[] {
  const is = (key: keyof CheckedBy) =>
    `${file}: checkedBy.${key} is ${by[key] === undefined ? 'missing' : JSON.stringify(by[key])}.`;
  const isNamed = (name: string | undefined) => name !== undefined && name.trim() !== '';
  return [
    ...(isNamed(by.clinician)
      ? []
      : [
          `${is('clinician')} Write the name and profession of the doctor or nurse who has read the whole guide and signed it off.`,
        ]),
    ...(isNamed(by.editor)
      ? []
      : [`${is('editor')} Write the name and post of the editor who answers for its words.`]),
    ...(isSince(checkedOn, by.on, now)
      ? []
      : [
          `${is('on')} Write the day on which both had checked it, such as ${checkedOn}: no earlier, and not a day to come.`,
        ]),
  ];
}

/** Whether a day is one, is not before another, and is not still to come. */
function isSince(first: string, on: string | undefined, now: Date): boolean {
  if (on === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(on)) return false;
  const day = new Date(on);
  const isDay = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(on);
  return isDay && on >= first && day <= now;
}
