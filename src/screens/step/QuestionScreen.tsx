import { type FormEvent, useState } from 'react';
import { words } from '#interface/words.ts';
import { Button } from '../../components/Button/Button.tsx';
import { ErrorSummary } from '../../components/ErrorSummary/ErrorSummary.tsx';
import { Fieldset } from '../../components/Fieldset/Fieldset.tsx';
import { choiceId } from '../../components/Radios/choice.ts';
import { Radios } from '../../components/Radios/Radios.tsx';
import { answerTo, type QuestionWords, say } from '../../engine/index.ts';
import { useGuide } from '../../guide/context.ts';
import { useAnswer } from '../../guide/useAnswer.ts';
import { ReadAloud } from '../ReadAloud.tsx';
import { headingId, ScreenHeading } from '../ScreenHeading.tsx';
import { AdviceBlocks } from './AdviceBlocks.tsx';
import { choicesOf } from './choicesOf.ts';

interface QuestionScreenProps {
  readonly step: string;
  readonly question: QuestionWords;
}

/**
 * One question with one answer. The button of one question is that of the next: a screen reader may fall silent
 * when the element that it was on is replaced. Everything else is new, so that no answer carries over.
 */
export function QuestionScreen({ step, question }: QuestionScreenProps) {
  const { journey, listener } = useGuide();
  const give = useAnswer();
  const [failed, setFailed] = useState<{ readonly step: string; readonly times: number }>();
  // Whoever comes back to a question is not told again of what they have put right.
  if (failed && failed.step !== step) setFailed(undefined);
  const failures = failed?.times ?? 0;
  const choices = choicesOf(question.choices, listener);
  const missing = say(question.missing, listener);
  const hasError = failures > 0;

  const answer = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const option = new FormData(event.currentTarget).get(step);
    if (typeof option === 'string') give({ step, option });
    else setFailed({ step, times: failures + 1 });
  };

  return (
    <>
      {hasError ? (
        <ErrorSummary
          key={failures}
          problems={[{ fieldId: choiceId(step, choices[0]?.id ?? ''), message: missing }]}
        />
      ) : null}
      <ScreenHeading key={step} hasError={hasError}>
        {say(question.heading, listener)}
      </ScreenHeading>
      <AdviceBlocks blocks={question.blocks ?? []} />
      <ReadAloud step={step} />
      <form className="question" onSubmit={answer} noValidate autoComplete="off">
        <Fieldset
          key={step}
          name={step}
          labelledBy={headingId}
          hint={question.hint === undefined ? undefined : say(question.hint, listener)}
          error={hasError ? missing : undefined}
        >
          <Radios name={step} choices={choices} chosen={answerTo(journey.taken, step)?.option} />
        </Fieldset>
        <Button type="submit">{words.step.continue}</Button>
      </form>
    </>
  );
}
