import { useState } from 'react';
import { sheetWords } from '#interface/sheetWords.ts';
import { PrintButton } from '../../components/PrintButton/PrintButton.tsx';
import type { Block, Journey, Letter } from '../../engine/index.ts';
import { type Sheet, useGuide } from '../../guide/context.ts';
import { AdviceBlocks } from '../../screens/step/AdviceBlocks.tsx';
import { LetterChoice } from './LetterChoice.tsx';
import { LetterForm } from './LetterForm.tsx';
import { LetterPaper } from './LetterPaper.tsx';

export interface LetterContents {
  /** None where nobody may be written to in the patient's name. */
  readonly letters: (journey: Journey) => readonly Letter[];
  /** What stands above the letter. */
  readonly beforeLetter: Block;
}

/** A letter to fill in, here or by hand, and to print, copy or save. */
export function letterSheet({ letters, beforeLetter }: LetterContents): Sheet {
  return {
    Screen: () => {
      const { journey } = useGuide();
      return <LetterScreen letters={letters(journey)} before={beforeLetter} />;
    },
    forSomeoneElse: true,
    papers: (journey) =>
      letters(journey).map((letter) => ({
        to: { id: letter.id, name: letter.to },
        paper: <LetterPaper letter={letter} />,
        withoutHead: true,
      })),
  };
}

interface LetterScreenProps {
  readonly letters: readonly Letter[];
  readonly before: Block;
}

function LetterScreen({ letters, before }: LetterScreenProps) {
  const { kept } = useGuide();
  const [chosen, setChosen] = useState(letters[0]?.id);
  const letter = letters.find(({ id }) => id === chosen) ?? letters[0];
  return (
    <>
      <div className="no-print">
        {kept.clinic ? null : <AdviceBlocks blocks={[before]} />}
        {letters.length > 1 ? (
          <LetterChoice letters={letters} chosen={letter?.id} onChoose={setChosen} />
        ) : null}
        {letter ? null : <p>{sheetWords.letter.none}</p>}
        {letter && kept.clinic ? <p>{sheetWords.letter.clinic}</p> : null}
      </div>
      {letter && kept.clinic ? (
        <>
          <LetterPaper letter={letter} />
          <PrintButton />
        </>
      ) : null}
      {letter && !kept.clinic ? <LetterForm key={letter.id} letter={letter} /> : null}
    </>
  );
}
