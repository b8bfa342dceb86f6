import { type FormEvent, useLayoutEffect, useRef, useState } from 'react';
import { sheetWords } from '#interface/sheetWords.ts';
import { Blocks } from '../../components/Blocks/Blocks.tsx';
import { Button } from '../../components/Button/Button.tsx';
import { Fieldset } from '../../components/Fieldset/Fieldset.tsx';
import { Radios } from '../../components/Radios/Radios.tsx';
import { allSpoken, type SureWords, say } from '../../engine/index.ts';
import { useGuide } from '../../guide/context.ts';
import { AdviceBlocks } from '../../screens/step/AdviceBlocks.tsx';
import { type Sure, useTyped, useTypedForm } from '../fields/typedForm.ts';

const words = sheetWords.sure;
const prefix = 'sure-';

/**
 * Four questions that the person asks themselves. Nothing is counted: each “no” leads to the one thing that
 * helps with it, once the person wants to see it.
 */
export function SureQuestions({ sure }: { readonly sure: SureWords }) {
  const { listener } = useGuide();
  const { setValue } = useTypedForm();
  const said = useTyped('sure');
  const [asked, setAsked] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (asked === 0) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView();
  }, [asked]);

  const ask = (event: FormEvent) => {
    event.preventDefault();
    setAsked(asked + 1);
  };

  return (
    <>
      <h2>{words.title}</h2>
      <AdviceBlocks blocks={[sure.before]} />
      <form
        className="sure"
        onChange={(event) => setValue('sure', readSaid(event.currentTarget))}
        onSubmit={ask}
        noValidate
        autoComplete="off"
      >
        {sure.questions.map(({ id, question }) => (
          <section key={id}>
            <h3 id={`${prefix}${id}-question`}>{say(question, listener)}</h3>
            <Fieldset
              name={`${prefix}${id}`}
              labelledBy={`${prefix}${id}-question`}
              hint={undefined}
              error={undefined}
            >
              <Radios
                name={`${prefix}${id}`}
                choices={[
                  { id: 'yes', label: words.yes },
                  { id: 'no', label: words.no },
                ]}
                chosen={said[id]}
              />
            </Fieldset>
          </section>
        ))}
        <div className="no-print">
          <Button type="submit">{words.ask}</Button>
        </div>
      </form>
      {asked > 0 ? (
        <section className="block">
          <h3 className="block__heading" ref={heading} tabIndex={-1}>
            {words.heading}
          </h3>
          <Help sure={sure} said={said} />
        </section>
      ) : null}
      <AdviceBlocks blocks={[sure.credit]} />
    </>
  );
}

/** What helps with each “no”. A question without an answer counts for nothing. */
function Help({ sure, said }: { readonly sure: SureWords; readonly said: Sure }) {
  const { listener } = useGuide();
  if (Object.keys(said).length === 0) return <p>{words.nothingYet}</p>;
  const helps = sure.questions
    .filter(({ id }) => said[id] === 'no')
    .map(({ question, helps }) => ({ heading: question, ...helps }));
  const blocks = helps.length > 0 ? helps : [sure.allClear];
  return <Blocks blocks={allSpoken(blocks, listener)} level={4} />;
}

function readSaid(form: HTMLFormElement): Sure {
  const given = [...new FormData(form)].filter(([, value]) => value === 'yes' || value === 'no');
  return Object.fromEntries(
    given.map(([name, value]) => [name.slice(prefix.length), value === 'yes' ? 'yes' : 'no']),
  );
}
