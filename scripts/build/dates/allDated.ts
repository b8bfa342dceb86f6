import { edition } from '#flow/edition.ts';
import { contactsRestOn } from '#flow/evidence/contactsRestOn.ts';
import { facts } from '#flow/evidence/facts.ts';
import { sources } from '#flow/evidence/sources.ts';
import * as services from '#flow/services.ts';
import { checked } from '#organisation/checked.ts';
import { publisher } from '#organisation/publisher.ts';
import type { Check, Checked } from '../../../flows/organisation/types.ts';
import type { Contact, Fact, Source, Standing } from '../../../src/engine/index.ts';
import { flowFolder, organisationFolder } from '../../chosenFolders.mjs';
import { valueAt } from '../organisation/valueAt.ts';
import type { Dated } from './dated.ts';

/** In the language, of the flow and with the publisher of the build, which is why `guideBuild` loads this file apart. */

const flow = flowFolder();

const tags: Readonly<Record<Standing, Dated['tag']>> = {
  primary: '●',
  secondary: '○',
  unseen: '△',
};

/** Everything that the guide says of the world and that may change: facts, numbers, links, and the edition as a whole. */
export function allDated(): readonly Dated[] {
  return [theEdition, ...allFacts(), ...allContacts(), ...allOfPublisher()];
}

const theEdition: Dated = {
  file: `${flow}/edition.ts`,
  id: 'edition',
  says: 'the guide as a whole',
  tag: '●',
  sources: [],
  readOn: edition.checkedOn,
  checkBy: edition.checkBy,
};

function allFacts(): readonly Dated[] {
  return Object.entries<Fact>(facts).map(([id, { says, readOn, checkBy, ...fact }]) => ({
    file: `${flow}/evidence/facts.ts`,
    id,
    says,
    ...seenIn(fact),
    readOn,
    checkBy,
  }));
}

function seenIn({ standing, sources: ids }: Pick<Fact, 'standing' | 'sources'>) {
  const all: Readonly<Record<string, Source>> = sources;
  return { tag: tags[standing], sources: ids.map((id) => all[id]?.href ?? all[id]?.name ?? id) };
}

function allContacts(): readonly Dated[] {
  const known: Readonly<Record<string, Fact>> = facts;
  return Object.entries<string>(contactsRestOn).map(([id, restsOn]) => {
    const contact = valueAt(services, id) as Contact;
    const fact = known[restsOn];
    if (!fact)
      throw new Error(
        `${flow}/evidence/contactsRestOn.ts: ${id} rests on “${restsOn}”, which facts.ts does not have.`,
      );
    if (!contact.checkBy)
      throw new Error(`${flow}/services.ts: ${id} has no checkBy. Write a day.`);
    return {
      file: `${flow}/services.ts`,
      id,
      says: [contact.name, contact.number, contact.link?.text].filter(Boolean).join(', '),
      ...seenIn(fact),
      readOn: fact.readOn,
      checkBy: contact.checkBy,
    };
  });
}

function allOfPublisher(): readonly Dated[] {
  const of: Checked = checked;
  return Object.entries<Check>(of).map(([id, { source, standing, readOn, checkBy }]) => ({
    file: `${organisationFolder()}/checked.ts`,
    id,
    says: saidBy(valueAt(publisher, id)),
    tag: tags[standing],
    sources: [source],
    readOn,
    checkBy,
  }));
}

/** A number, an office with its number, or a page. */
function saidBy(value: unknown): string {
  if (typeof value === 'string') return value;
  const { number, href } = value as { readonly number?: string; readonly href?: string };
  return number ?? href ?? '';
}
