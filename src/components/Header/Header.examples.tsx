import { type Examples, exampleOrganisation } from '../examples.ts';
import { Header } from './Header.tsx';

const name = 'Should I get a second opinion?';
const { supportLine, ...others } = exampleOrganisation;

export const examples = {
  'help and a number': () => (
    <Header name={name} organisation={exampleOrganisation} urgent={false} />
  ),
  'urgent, where no other number competes': () => (
    <Header name={name} organisation={exampleOrganisation} urgent />
  ),
  'an organisation without a number': () => (
    <Header
      name={name}
      organisation={{ ...others, supportLine: { name: supportLine.name } }}
      urgent={false}
    />
  ),
  'a logo in place of the name': () => (
    <Header
      name={name}
      organisation={{ ...exampleOrganisation, logo: { src: './logo.svg', alt: others.name } }}
      urgent={false}
    />
  ),
  'on a page without a script': () => (
    <Header
      name={name}
      organisation={exampleOrganisation}
      urgent={false}
      hrefOf={(address) => `./${address || 'index'}.html`}
    />
  ),
} satisfies Examples;
