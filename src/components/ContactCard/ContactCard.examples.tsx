import { type Examples, exampleOrganisation } from '../examples.ts';
import { ContactCard } from './ContactCard.tsx';

export const examples = {
  'a name alone': () => <ContactCard name="The hospital’s specialist nurse" />,
  'a number': () => (
    <ContactCard name="NHS 111" number="111" about="For urgent help when life is not in danger." />
  ),
  'a link and no number': () => (
    <ContactCard
      name="Llais"
      about="Find your local Llais team on its website:"
      link={{ text: 'llaiswales.org', href: 'https://llaiswales.org/' }}
    />
  ),
  'everything, in many words': () => (
    <ContactCard
      {...exampleOrganisation.supportLine}
      about="Talk to a member of the charity’s Health team. For opening hours, see kcuk.org.uk. It is not an emergency line."
      link={{ text: 'kcuk.org.uk', href: 'https://www.kcuk.org.uk/' }}
    />
  ),
} satisfies Examples;
