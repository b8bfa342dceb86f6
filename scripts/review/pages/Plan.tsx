import { firstStep } from '#words/plan/firstStep.ts';
import { factsUnder } from '../evidence/restsOn.ts';
import type { Gathered } from '../gather/gather.ts';
import { Facts } from '../parts/Facts.tsx';
import { SaidList } from '../parts/SaidList.tsx';
import { Words } from '../parts/Words.tsx';
import { Contents, pages } from './Page.tsx';

/** What each section is for, in a reviewer's words. */
const names = new Map([
  ['first', 'First: whom to call, and what to say'],
  ['then', 'Next'],
  ['delay', 'Before any delay'],
  ['questions', 'Questions to take along'],
  ['records', 'Results, and who is in charge'],
  ['concern', 'If it goes badly: a concern, or a no'],
  ['help', 'Who can help'],
]);

/** What a section of the plan is called in the pack. */
export function sectionName(id: string): string {
  return names.get(id) ?? id;
}

/** Every text that a plan can hold. */
export function Plan({ plan }: { readonly plan: Gathered }) {
  const ids = [...plan.sections.keys()];
  return (
    <>
      <p>
        The plan is one page, put together from the answers:{' '}
        {plan.cells.size.toLocaleString('en-GB')} different sets of answers lead to one. Below
        stands each text that any of them holds, once, with the answers that bring it. Whole plans,
        as people read them, are in <a href={pages.people.file}>{pages.people.name}</a>. Its heading
        is “
        <Words text={firstStep.heading} />
        ”.
      </p>
      <p>
        Where any number of things may be ticked, each was tried alone, all of them together, and
        none. What somebody gets who ticks some of them is made of the same texts.
      </p>
      <div id="interpreter">
        <p>
          Whoever ticks on the plan that they would like an interpreter has one more line among the
          words to say:
        </p>
        <p className="words">
          <Words text={firstStep.interpreter} />
        </p>
      </div>
      <Contents of={ids.map((id) => ({ id: `section-${id}`, name: sectionName(id) }))} />
      {[...plan.sections].map(([id, said]) => (
        <section key={id} className="entry" id={`section-${id}`}>
          <p className="kind">
            Section of the plan <code>{id}</code>
          </p>
          <h2>{sectionName(id)}</h2>
          <SaidList said={said} cells={plan.cells} everybody="who comes to the plan" />
          <Facts
            of={factsUnder([...new Set(said.flatMap(({ bases }) => bases))])}
            name="All that this section rests on"
          />
        </section>
      ))}
    </>
  );
}
