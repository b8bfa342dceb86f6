import { words } from '#interface/words.ts';

interface WeighProps {
  readonly what: string;
  readonly oneHand: string;
  readonly otherHand: string;
}

/**
 * One thing weighed. Both sides have the same look and the same room, so that neither is the answer.
 *
 * Accessibility: which side it is, is said before each.
 */
export function Weigh({ what, oneHand, otherHand }: WeighProps) {
  return (
    <div className="weigh">
      <p className="weigh__what">{what}</p>
      <dl className="weigh__sides">
        <div className="weigh__side">
          <dt>{words.pieces.oneHand}</dt>
          <dd>{oneHand}</dd>
        </div>
        <div className="weigh__side">
          <dt>{words.pieces.otherHand}</dt>
          <dd>{otherHand}</dd>
        </div>
      </dl>
    </div>
  );
}
