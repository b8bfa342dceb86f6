import { BackLink } from '../BackLink/BackLink.tsx';
import { Button } from '../Button/Button.tsx';
import { type Examples, exampleOrganisation } from '../examples.ts';
import { Footer } from '../Footer/Footer.tsx';
import { Header } from '../Header/Header.tsx';
import { Page } from './Page.tsx';

const name = 'Should I get a second opinion?';

export const examples = {
  'a screen with a way back': () => (
    <Page
      header={<Header name={name} organisation={exampleOrganisation} urgent={false} />}
      aside={<Button secondary>Read aloud</Button>}
      back={<BackLink href="#/nation">Back</BackLink>}
      footer={
        <Footer
          flow={{ organisation: exampleOrganisation, version: '1.0.0', checkedOn: '2026-11-28' }}
          about={[{ id: 'about', heading: 'About this guide' }]}
          onClear={() => {}}
        />
      }
    >
      <h1>Who is using this guide?</h1>
    </Page>
  ),
  'urgent advice, which stands alone': () => (
    <Page
      header={<Header name={name} organisation={exampleOrganisation} urgent />}
      aside={null}
      back={<BackLink href="#/rightNow">Back</BackLink>}
      footer={null}
    >
      <h1>Call 999 now</h1>
      <p>In hospital, shout for staff.</p>
    </Page>
  ),
} satisfies Examples;
