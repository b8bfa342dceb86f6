import { type FormEvent, useState } from 'react';
import { flushSync } from 'react-dom';
import { sheetWords } from '#interface/sheetWords.ts';
import { title } from '#interface/title.ts';
import { words } from '#interface/words.ts';
import { printPage } from '../../browser/output/printPage.ts';
import { Button } from '../../components/Button/Button.tsx';
import { Checkboxes } from '../../components/Checkboxes/Checkboxes.tsx';
import { ErrorSummary } from '../../components/ErrorSummary/ErrorSummary.tsx';
import { Fieldset } from '../../components/Fieldset/Fieldset.tsx';
import { type Choice, choiceId } from '../../components/Radios/choice.ts';
import { Radios } from '../../components/Radios/Radios.tsx';
import { type Advice, type Advise, offeredSheets, say } from '../../engine/index.ts';
import { type Guide, type Sheet, type Sheets, useGuide } from '../../guide/context.ts';
import { OutcomeAdvice } from '../../screens/outcome/OutcomeAdvice.tsx';
import { PlanNotes } from '../../screens/outcome/PlanNotes.tsx';
import { useErrorInTitle } from '../fields/useErrorInTitle.ts';
import { Papers, type ToPrint } from './Papers.tsx';
import { printJobs } from './printJobs.ts';
import { usePrintTitle } from './usePrintTitle.ts';

const papersField = 'papers';
const sizeField = 'size';

const sizes: readonly Choice[] = [
  { id: 'standard', label: sheetWords.print.standard },
  { id: 'large', label: sheetWords.print.large, hint: sheetWords.print.largeHint },
];

export interface PrintContents {
  readonly advise: Advise;
}

/**
 * Lets a person choose what to print, and how large. What is ticked stands ready on the page, out of sight,
 * so that the browser's own print command gives the same as the button.
 */
export function printSheet({ advise }: PrintContents): Sheet {
  return { Screen: ({ sheets }) => <PrintScreen advise={advise} sheets={sheets} /> };
}

interface PrintScreenProps {
  readonly advise: Advise;
  readonly sheets: Sheets;
}

function PrintScreen({ advise, sheets }: PrintScreenProps) {
  const guide = useGuide();
  const [chosen, setChosen] = useState<readonly string[]>(['plan']);
  const [large, setLarge] = useState(false);
  const [failures, setFailures] = useState(0);
  const [cannotPrint, setCannotPrint] = useState(false);
  const [job, setJob] = useState(0);
  const hasError = failures > 0;
  useErrorInTitle(hasError);

  const choices = choicesOf(advise(guide.journey, guide.kept.notes), sheets, guide);
  const jobs = printJobs(choices.filter(({ id }) => chosen.includes(id)));
  const current = jobs[job] ?? [];

  const headings = new Set(current.map(({ heading }) => heading));
  const [only = ''] = headings;
  usePrintTitle(headings.size === 1 ? title(only, guide.flow.name) : guide.flow.name);

  const take = (form: FormData) => {
    setJob(0);
    setChosen(form.getAll(papersField).map(String));
    setLarge(form.get(sizeField) === 'large');
  };
  const print = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const nothing = !form.has(papersField);
    // At once, so that what is printed is never a step behind what is ticked.
    flushSync(() => {
      if (job === 0) take(form);
      setFailures(nothing ? failures + 1 : 0);
    });
    setCannotPrint(false);
    if (nothing) return;
    void printPage().then((began) => {
      setCannotPrint(!began);
      // Where nothing was printed, this is still what is to be printed by the browser's own command.
      if (began) setJob(job + 1 < jobs.length ? job + 1 : 0);
    });
  };

  const { what, whatHint, missing, size, sizeHint, button, next, several } = sheetWords.print;
  return (
    <>
      <div className="no-print">
        {hasError ? (
          <ErrorSummary
            key={failures}
            problems={[{ fieldId: choiceId(papersField, choices[0]?.id ?? ''), message: missing }]}
          />
        ) : null}
        <form
          onChange={(event) => take(new FormData(event.currentTarget))}
          onSubmit={print}
          noValidate
          autoComplete="off"
        >
          <h2 id={papersField}>{what}</h2>
          <Fieldset
            name={papersField}
            labelledBy={papersField}
            hint={whatHint}
            error={hasError ? missing : undefined}
          >
            <Checkboxes
              name={papersField}
              choices={choices.map(({ id, choice }) => ({ id, label: choice }))}
              ticked={chosen}
            />
          </Fieldset>
          <h2 id={sizeField}>{size}</h2>
          <Fieldset name={sizeField} labelledBy={sizeField} hint={sizeHint} error={undefined}>
            <Radios name={sizeField} choices={sizes} chosen="standard" />
          </Fieldset>
          {jobs.length > 1 ? <p>{several(jobs.length)}</p> : null}
          <Button type="submit">{job === 0 ? button : next(namesOf(current))}</Button>
        </form>
        <p role="status">{cannotPrint ? words.outcome.cannotPrint : null}</p>
      </div>
      <Papers papers={current} large={large} />
    </>
  );
}

/** What a print holds, by the names that the choices have. */
function namesOf(papers: readonly ToPrint[]): string {
  return papers.map(({ choice }) => choice).join(', ');
}

/** The plan and the papers of every sheet that is offered. Each letter goes to somebody else, so each is a choice. */
function choicesOf(
  plan: Advice,
  sheets: Sheets,
  { flow, journey, listener }: Pick<Guide, 'flow' | 'journey' | 'listener'>,
): readonly ToPrint[] {
  const offers = new Map(offeredSheets(flow, journey).map((offer) => [offer.id, offer]));
  const planHeading = say(plan.heading, listener);
  const whole = {
    id: 'plan',
    choice: planHeading,
    heading: planHeading,
    paper: (
      <PlanNotes>
        <OutcomeAdvice blocks={plan.blocks} />
      </PlanNotes>
    ),
    forSomeoneElse: false,
  };
  const others = Object.entries(sheets).flatMap(([id, { papers, forSomeoneElse = false }]) => {
    const offer = offers.get(id);
    if (!offer || !papers) return [];
    const heading = say(offer.heading, listener);
    return papers(journey).map(({ to, paper, withoutHead }) => ({
      id: to ? `${id}-${to.id}` : id,
      choice: to ? sheetWords.print.letter(heading, say(to.name, listener)) : heading,
      heading,
      paper,
      ...(withoutHead ? { withoutHead } : {}),
      forSomeoneElse,
    }));
  });
  return [whole, ...others];
}
