import { sheetWords } from '#interface/sheetWords.ts';
import { words } from '#interface/words.ts';
import { buildId } from '../../browser/buildId.ts';
import { ukDate, ukDateOf } from '../../components/PaperHeader/ukDate.ts';
import { telHref } from '../../components/PhoneNumber/telHref.ts';
import { type Advise, allSpoken, say } from '../../engine/index.ts';
import { type Guide, useGuide } from '../../guide/context.ts';
import { type Passage, passagesOf } from './passages.ts';

/** What a person takes with them, whatever becomes of it. */
export interface TakenPlan {
  readonly title: string;
  readonly passages: readonly Passage[];
  /** Whether it tells them to call somebody. */
  readonly hasCall: boolean;
}

/** The advice as it stands on its screen, with what the person wrote, their own questions, and how old it is. */
export function useTakenPlan(advise: Advise): TakenPlan {
  const guide = useGuide();
  const { journey, kept, listener } = guide;
  const { heading, blocks } = advise(journey, kept.notes);
  return {
    title: say(heading, listener),
    passages: [
      ...passagesOf(allSpoken(blocks, listener), kept.notes.number),
      ...ownQuestions(guide),
      ...edition(guide),
    ],
    hasCall: blocks.some(({ pieces }) => pieces.some((piece) => 'numberToCall' in piece)),
  };
}

function ownQuestions({ kept, listener }: Guide): readonly Passage[] {
  if (kept.questions.length === 0) return [];
  const heading = say(sheetWords.questions.ownHeading, listener);
  return [{ heading, level: 2 }, { items: kept.questions }];
}

/** Whose it is, whom to call, and how old it is. */
function edition({ flow, today }: Guide): readonly Passage[] {
  const { edition, footer, paper } = words;
  const { number } = flow.organisation.supportLine;
  return [
    { text: paper.whose(flow.name, flow.organisation.name) },
    ...(number === undefined ? [] : [{ text: edition.call(number), href: telHref(number) }]),
    {
      text: [
        sheetWords.keep.file.madeOn(ukDate(today)),
        edition.version(flow.version, buildId),
        edition.checked(ukDateOf(flow.checkedOn)),
        edition.checkBy(ukDateOf(flow.checkBy)),
      ].join(' '),
    },
    { text: `${footer.notAdvice} ${sheetWords.keep.file.old}` },
  ];
}
