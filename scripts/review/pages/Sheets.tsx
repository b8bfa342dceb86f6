import { contents } from '../../../flows/second-opinion/sheets/index.ts';
import { type SheetId, sheets } from '../../../flows/second-opinion/sheets/offered.ts';
import type { Block } from '../../../src/engine/index.ts';
import { factsUnder } from '../evidence/restsOn.ts';
import type { SeenOnAllWays } from '../gather/gather.ts';
import { whoSees } from '../gather/rules.ts';
import { Blocks } from '../parts/Blocks.tsx';
import { Facts } from '../parts/Facts.tsx';
import { Row } from '../parts/Row.tsx';
import { SaidList } from '../parts/SaidList.tsx';
import { WhoMaySee } from '../parts/WhoMaySee.tsx';
import { Words } from '../parts/Words.tsx';
import { patientsWords } from '../words/named.ts';
import { Contents } from './Page.tsx';

/** The blocks of sheets that are the same for everybody, by sheet. */
export const toRead: Readonly<Partial<Record<SheetId, readonly Block[]>>> = contents.toRead;

/** Every sheet: who is offered it, and all that it can say. */
export function Sheets({ seen }: { readonly seen: SeenOnAllWays }) {
  return (
    <>
      <p>
        A sheet is a screen, and mostly a paper, that an outcome points to. “Keep” and “print” hold
        no advice: their words stand in “Every text”.
      </p>
      <Contents
        of={sheets.map(({ id, heading }) => ({ id: `sheet-${id}`, name: patientsWords(heading) }))}
      />
      {sheets.map(({ id, heading, link, purpose }) => {
        const gathered = seen.sheets.get(id);
        const offered = seen.offered.get(id);
        return (
          <section key={id} className="entry" id={`sheet-${id}`}>
            <p className="kind">
              Sheet <code>{id}</code>
            </p>
            <h2>
              <Words text={heading} />
            </h2>
            <dl className="texts">
              <Row name="Its link">
                <Words text={link} />
              </Row>
              <Row name="What it is for">
                <Words text={purpose} />
              </Row>
            </dl>
            <div className="who">
              <b>Who is offered it.</b>{' '}
              {offered && (
                <WhoMaySee who={whoSees(offered, seen.ends)} everybody="who comes to an outcome" />
              )}
            </div>
            {toRead[id] && <Blocks of={toRead[id]} />}
            {gathered &&
              [...gathered.sections].map(([name, said]) => (
                <div key={name} className="part">
                  <h3 className="part-name">{name}</h3>
                  <SaidList
                    said={said}
                    cells={gathered.cells}
                    level="h4"
                    everybody="who is offered this sheet"
                    nameField={nameFields}
                  />
                  <Facts
                    of={factsUnder([...new Set(said.flatMap(({ bases }) => bases))])}
                    name="All that this part rests on"
                  />
                </div>
              ))}
          </section>
        );
      })}
    </>
  );
}

/** Fields stand in letters as `%born%`: on paper they are blanks to fill in. */
function nameFields(text: string): string {
  return text.replaceAll(/%(\w+)%/g, '[$1: ______]');
}
