import { about } from '../../../flows/second-opinion/about.ts';
import { contactsRestOn } from '../../../flows/second-opinion/evidence/contactsRestOn.ts';
import { facts } from '../../../flows/second-opinion/evidence/facts.ts';
import { flow } from '../../../flows/second-opinion/index.ts';
import { inWords } from '../../../flows/second-opinion/inWords.ts';
import { more } from '../../../flows/second-opinion/more.ts';
import { wholePath } from '../../../flows/second-opinion/wholePath.ts';
import type { Block } from '../../../src/engine/index.ts';
import { Blocks } from '../parts/Blocks.tsx';
import { Contents } from './Page.tsx';

/** What stands beside the path, and can be read at any time. */
export const besideThePath: readonly {
  readonly id: string;
  readonly name: string;
  readonly who: string;
  readonly blocks: readonly Block[];
}[] = [
  {
    id: 'start',
    name: `The start page: ${flow.start.heading}`,
    who: 'Everybody, before the first question.',
    blocks: [...flow.start.blocks, ...flow.start.after],
  },
  {
    id: 'urgent-help',
    name: 'Urgent help',
    who: 'Everybody: its link stands on each screen.',
    blocks: flow.urgentHelp.blocks,
  },
  {
    id: 'more',
    name: 'What the publisher offers',
    who: 'Whoever comes to an outcome beside which an offer does not jar; see each outcome.',
    blocks: [more],
  },
  ...(['you', 'they'] as const).map((voice) => ({
    id: `plain-plan-${voice}`,
    name: `The plan on the plain pages, ${voice === 'you' ? 'to the patient' : 'to a carer'}`,
    who: 'Whoever reads the guide where no script runs. Nobody’s answers are known there, so each thing stands under the situation that it is for.',
    blocks: wholePath.advise('plan', voice).blocks,
  })),
  ...flow.about.map(({ id, heading }) => ({
    id: `about-${id}`,
    name: heading,
    who: 'Everybody: its link stands at the foot of each screen.',
    blocks: about[id as keyof typeof about],
  })),
];

/** The start page, urgent help, the nations' numbers and the pages about the guide. */
export function Beside() {
  return (
    <>
      <Contents of={[...besideThePath, { id: 'numbers', name: 'When the numbers were checked' }]} />
      {besideThePath.map(({ id, name, who, blocks }) => (
        <section key={id} className="entry" id={id}>
          <h2>{name}</h2>
          <p className="who">
            <b>Who may see it.</b> {who}
          </p>
          <Blocks of={blocks} />
        </section>
      ))}
      <section className="entry" id="numbers">
        <h2>When the numbers were checked</h2>
        <ul>
          {Object.entries(contactsRestOn).map(([contact, fact]) => (
            <li key={contact}>
              {contact}: {inWords(facts[fact].readOn)}, to be checked again by{' '}
              {inWords(facts[fact].checkBy)}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
