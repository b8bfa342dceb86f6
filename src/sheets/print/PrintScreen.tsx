import { type FormEvent, useState } from 'react';
import { flushSync } from 'react-dom';
import { extraWords } from '#interface/extraWords.ts';
import { words } from '#interface/words.ts';
import { printPage } from '../../browser/output/printPage.ts';
import { Button } from '../../components/Button/Button.tsx';
import { Checkboxes } from '../../components/Checkboxes/Checkboxes.tsx';
import { ErrorSummary } from '../../components/ErrorSummary/ErrorSummary.tsx';
import { Fieldset } from '../../components/Fieldset/Fieldset.tsx';
import { type Choice, choiceId } from '../../components/Radios/choice.ts';
import { Radios } from '../../components/Radios/Radios.tsx';
import { type Paper as PaperId, papers } from '../../engine/addresses.ts';
import { say } from '../../engine/spoken.ts';
import { type ExtraProps, useGuide } from '../../guide/context.ts';
import { useErrorInTitle } from '../fields/useErrorInTitle.ts';
import { Papers, type ToPrint } from './Papers.tsx';

const papersField = 'papers';
const sizeField = 'size';

const sizes: readonly Choice[] = [
  { id: 'standard', label: extraWords.print.standard },
  { id: 'large', label: extraWords.print.large, hint: extraWords.print.largeHint },
];

/**
 * Lets a person choose what to print, and how large. What is ticked stands ready on the page, out of sight,
 * so that the browser's own print command gives the same as the button.
 */
export function PrintScreen({ extras }: ExtraProps) {
  const { flow, journey, listener } = useGuide();
  const [chosen, setChosen] = useState<readonly string[]>(['plan']);
  const [large, setLarge] = useState(false);
  const [failures, setFailures] = useState(0);
  const [cannotPrint, setCannotPrint] = useState(false);
  const hasError = failures > 0;
  useErrorInTitle(hasError);

  const offered = flow.extras(journey);
  const headingOf = (id: PaperId) => say(flow.extraWords[id].heading, listener);
  // Each letter goes to somebody else, so each is a choice of its own.
  const sheetsOf = (paper: PaperId): readonly ToPrint[] =>
    paper === 'letter'
      ? extras.letters(journey).map(({ id, to }) => ({
          id: `letter-${id}`,
          paper,
          letter: id,
          choice: extraWords.print.letter(headingOf(paper), say(to, listener)),
          heading: headingOf(paper),
        }))
      : [{ id: paper, paper, choice: headingOf(paper), heading: headingOf(paper) }];
  const planHeading = say(extras.advise(journey).heading, listener);
  const sheets: readonly ToPrint[] = [
    { id: 'plan', paper: 'plan', choice: planHeading, heading: planHeading },
    ...papers.filter((id) => offered.includes(id)).flatMap(sheetsOf),
  ];

  const take = (form: FormData) => {
    setChosen(form.getAll(papersField).map(String));
    setLarge(form.get(sizeField) === 'large');
  };
  const print = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const nothing = !form.has(papersField);
    // At once, so that what is printed is never a step behind what is ticked.
    flushSync(() => {
      take(form);
      setFailures(nothing ? failures + 1 : 0);
    });
    setCannotPrint(!nothing && !printPage());
  };

  const { what, whatHint, missing, size, sizeHint, button } = extraWords.print;
  return (
    <>
      <div className="no-print">
        {hasError ? (
          <ErrorSummary
            key={failures}
            problems={[{ fieldId: choiceId(papersField, sheets[0]?.id ?? ''), message: missing }]}
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
              choices={sheets.map(({ id, choice }) => ({ id, label: choice }))}
              ticked={chosen}
            />
          </Fieldset>
          <h2 id={sizeField}>{size}</h2>
          <Fieldset name={sizeField} labelledBy={sizeField} hint={sizeHint} error={undefined}>
            <Radios name={sizeField} choices={sizes} chosen="standard" />
          </Fieldset>
          <Button type="submit">{button}</Button>
        </form>
        <p role="status">{cannotPrint ? words.outcome.cannotPrint : null}</p>
      </div>
      <Papers
        sheets={sheets.filter(({ id }) => chosen.includes(id))}
        large={large}
        extras={extras}
      />
    </>
  );
}
