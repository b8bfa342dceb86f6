import { words } from '#interface/words.ts';
import { Button } from '../../components/Button/Button.tsx';
import { choiceId } from '../../components/Radios/choice.ts';
import { type AdviceWords, say } from '../../engine/index.ts';
import { useGuide } from '../../guide/context.ts';
import { useAnswer } from '../../guide/useAnswer.ts';
import { ScreenHeading } from '../ScreenHeading.tsx';
import { AdviceBlocks } from './AdviceBlocks.tsx';
import { choicesOf } from './choicesOf.ts';

interface AdviceScreenProps {
  readonly step: string;
  readonly advice: AdviceWords;
}

/** Advice, and a button for each way on. Several ways look alike, so that none is the one to take. */
export function AdviceScreen({ step, advice }: AdviceScreenProps) {
  const { listener } = useGuide();
  const give = useAnswer();
  const ways = choicesOf(advice.ways, listener);
  return (
    <>
      <ScreenHeading key={step}>{say(advice.heading, listener)}</ScreenHeading>
      <AdviceBlocks blocks={advice.blocks} />
      <div className="ways">
        {ways.length > 1 ? <h2>{words.step.waysOn}</h2> : null}
        {ways.map(({ id, label, hint }) => {
          const hintId = hint === undefined ? undefined : `${choiceId(step, id)}-hint`;
          return (
            <div key={id} className="ways__way">
              <Button
                value={id}
                aria-describedby={hintId}
                onClick={() => give({ step, option: id })}
              >
                {label}
              </Button>
              {hint === undefined ? null : (
                <p className="nhsuk-hint" id={hintId}>
                  {hint}
                </p>
              )}
            </div>
          );
        })}
      </div>
    </>
  );
}
