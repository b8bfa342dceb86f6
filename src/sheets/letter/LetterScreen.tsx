import { useState } from 'react';
import { extraWords } from '#interface/extraWords.ts';
import { PrintButton } from '../../components/PrintButton/PrintButton.tsx';
import { type ExtraProps, useGuide } from '../../guide/context.ts';
import { AdviceBlocks } from '../../screens/step/AdviceBlocks.tsx';
import { LetterChoice } from './LetterChoice.tsx';
import { LetterForm } from './LetterForm.tsx';
import { LetterPaper } from './LetterPaper.tsx';

/** A letter to fill in, here or by hand, and to print, copy or save. */
export function LetterScreen({ extras }: ExtraProps) {
  const { journey, kept } = useGuide();
  const letters = extras.letters(journey);
  const [chosen, setChosen] = useState(letters[0]?.id);
  const letter = letters.find(({ id }) => id === chosen) ?? letters[0];
  return (
    <>
      <div className="no-print">
        {kept.clinic ? null : <AdviceBlocks blocks={[extras.beforeLetter]} />}
        {letters.length > 1 ? (
          <LetterChoice letters={letters} chosen={letter?.id} onChoose={setChosen} />
        ) : null}
        {letter ? null : <p>{extraWords.letter.none}</p>}
        {letter && kept.clinic ? <p>{extraWords.letter.clinic}</p> : null}
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
