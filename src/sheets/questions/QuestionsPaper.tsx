import { sheetWords } from '#interface/sheetWords.ts';
import { type Block, say } from '../../engine/index.ts';
import { useGuide } from '../../guide/context.ts';
import { AdviceBlocks } from '../../screens/step/AdviceBlocks.tsx';
import { keyed } from '../fields/keyed.ts';

interface QuestionsPaperProps {
  readonly lists: readonly Block[];
  /** Room for what was agreed at the visit, on paper. */
  readonly afterTheVisit: Block;
  /** Whether the screen shows the person's own elsewhere, so that only paper needs them here. */
  readonly ownOnPaperOnly?: boolean;
}

/** The questions as they are printed, the person's own last, without the heading. */
export function QuestionsPaper({
  lists,
  afterTheVisit,
  ownOnPaperOnly = false,
}: QuestionsPaperProps) {
  const { kept, listener } = useGuide();
  const hasNone = kept.questions.length === 0;
  return (
    <>
      <AdviceBlocks blocks={lists} />
      <section className={ownOnPaperOnly || hasNone ? 'block only-print' : 'block'}>
        <h2 className="block__heading">{say(sheetWords.questions.ownHeading, listener)}</h2>
        {hasNone ? <RoomToWrite /> : <Own all={kept.questions} />}
      </section>
      <div className="only-print">
        <AdviceBlocks blocks={[afterTheVisit]} />
      </div>
    </>
  );
}

function Own({ all }: { readonly all: readonly string[] }) {
  return (
    <ul className="questions">
      {keyed(all, (question) => question).map(({ key, item }) => (
        <li key={key}>
          <bdi className="typed" dir="auto">
            {item}
          </bdi>
        </li>
      ))}
    </ul>
  );
}

/** Numbers with lines, for questions that come to mind on the way. */
function RoomToWrite() {
  return (
    <ol className="questions">
      {[1, 2, 3].map((number) => (
        <li key={number} />
      ))}
    </ol>
  );
}
