import { Header } from '../components/Header/Header.tsx';
import { address, type Flow } from '../engine/index.ts';

interface HeadProps {
  readonly flow: Pick<Flow, 'name' | 'organisation'>;
}

/** The head of a page that runs no script: its links lead to files. */
export function Head({ flow }: HeadProps) {
  return (
    <Header
      name={flow.name}
      organisation={flow.organisation}
      urgent={false}
      hrefOf={(at) => (at === address.start ? './' : `./${at}.html`)}
    />
  );
}
