import { advise } from '../../../flows/second-opinion/advise.ts';
import { flow } from '../../../flows/second-opinion/index.ts';
import { journeys } from '../../../flows/second-opinion/journeys.ts';
import { allSpoken, type Block, replay, say, sheetsInOrder } from '../../../src/engine/index.ts';
import { Blocks } from '../parts/Blocks.tsx';
import { answerName, nameOf } from '../words/named.ts';
import { Contents } from './Page.tsx';

const anchorOf = (name: string) => `person-${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;

/** The people whose ways all tests follow: what each answers, and the whole of what they read at the end. */
export function People() {
  return (
    <>
      <Contents of={journeys.map(({ name }) => ({ id: anchorOf(name), name }))} />
      {journeys.map(({ name, answers }) => {
        const journey = replay(flow, answers);
        const listener = { ...flow.reader(journey), nationNames: flow.nationNames };
        const { heading, blocks } = advise(journey, { interpreter: false });
        const offered = sheetsInOrder(flow, journey);
        return (
          <section key={name} className="entry" id={anchorOf(name)}>
            <h2>{name}</h2>
            <div className="who">
              <b>Their answers.</b>
              <ul>
                {journey.taken.map(({ step, option, ticks = [] }) => (
                  <li key={step}>
                    {nameOf(step)}:{' '}
                    <b>
                      {ticks.map((tick) => answerName(step, tick)).join('; ') ||
                        answerName(step, option)}
                    </b>
                  </li>
                ))}
              </ul>
            </div>
            <h3>{say(heading, listener)}</h3>
            {/* As spoken, only the reader's nations are left, under the nation's name where there are several. */}
            <Blocks of={allSpoken(blocks, listener).map(asWritten)} withoutFacts level={4} />
            <p className="label">
              Sheets that stand first:{' '}
              {offered.first.map(({ link }) => say(link, listener)).join('; ') || 'none'}. Others:{' '}
              {offered.more.map(({ link }) => say(link, listener)).join('; ') || 'none'}.
            </p>
          </section>
        );
      })}
    </>
  );
}

/** What one reader hears, in the form in which blocks are written. */
function asWritten({ parts, pieces, ...block }: ReturnType<typeof allSpoken>[number]): Block {
  return {
    ...block,
    pieces: pieces.map((piece) =>
      'forNations' in piece
        ? {
            byNation: Object.fromEntries(
              piece.forNations.map(({ name, pieces: own }) => [name, own as Block['pieces']]),
            ),
          }
        : piece,
    ),
    ...(parts ? { parts: parts.map(asWritten) } : {}),
  };
}
