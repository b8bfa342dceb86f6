import type { FormEvent } from 'react';
import { words } from '#interface/words.ts';
import { Button } from '../../components/Button/Button.tsx';
import { Checkboxes } from '../../components/Checkboxes/Checkboxes.tsx';
import { Fieldset } from '../../components/Fieldset/Fieldset.tsx';
import { answerTo, type ManyWords, say } from '../../engine/index.ts';
import { useGuide } from '../../guide/context.ts';
import { useAnswer } from '../../guide/useAnswer.ts';
import { headingId, ScreenHeading } from '../ScreenHeading.tsx';
import { AdviceBlocks } from './AdviceBlocks.tsx';
import { choicesOf } from './choicesOf.ts';

interface ManyScreenProps {
  readonly step: string;
  readonly many: ManyWords;
  /** The option that goes on, whatever is ticked. */
  readonly option: string;
}

/** A question with any number of answers. None is fine, so there is nothing to get wrong. Its button stays too. */
export function ManyScreen({ step, many, option }: ManyScreenProps) {
  const { journey, listener } = useGuide();
  const give = useAnswer();

  const answer = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const ticks = new FormData(event.currentTarget).getAll(step).map(String);
    give({ step, option, ticks });
  };

  return (
    <>
      <ScreenHeading key={step}>{say(many.heading, listener)}</ScreenHeading>
      <AdviceBlocks blocks={many.blocks ?? []} />
      <form className="question question--any" onSubmit={answer} noValidate autoComplete="off">
        <Fieldset
          key={step}
          name={step}
          labelledBy={headingId}
          hint={say(many.hint ?? words.step.tickAny, listener)}
          error={undefined}
        >
          <Checkboxes
            name={step}
            choices={choicesOf(many.choices, listener)}
            ticked={answerTo(journey.taken, step)?.ticks ?? []}
          />
        </Fieldset>
        <Button type="submit">{words.step.continueWithAny}</Button>
      </form>
    </>
  );
}
