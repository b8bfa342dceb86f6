import { sheetWords } from '#interface/sheetWords.ts';
import { words } from '#interface/words.ts';
import { canCopy, copyText } from '../../browser/output/copyText.ts';
import { printPage } from '../../browser/output/printPage.ts';
import { saveFile } from '../../browser/output/saveFile.ts';
import { Button } from '../../components/Button/Button.tsx';

/** Without it Notepad and Word take a file for one of another alphabet: “Oâ€™Connor”. */
const byteOrderMark = '\ufeff';

interface LetterButtonsProps {
  /** The letter as plain text. */
  readonly text: () => string;
  /** Is given what a button does; that returns what to say of it. */
  readonly onPress: (act: () => string | Promise<string>) => void;
}

/** What a person can do with a letter. A way that this browser does not have is not offered. */
export function LetterButtons({ text, onPress }: LetterButtonsProps) {
  const { letter } = sheetWords;
  const print = async () => ((await printPage()) ? '' : words.outcome.cannotPrint);
  const copy = async () => ((await copyText(text())) ? letter.copied : letter.notCopied);
  const save = () =>
    saveFile(letter.fileName, 'text/plain', byteOrderMark + text())
      ? letter.saved
      : letter.notSaved;
  return (
    <div className="ways">
      <Button onClick={() => onPress(print)}>{letter.print}</Button>
      {canCopy() ? (
        <Button secondary onClick={() => onPress(copy)}>
          {letter.copy}
        </Button>
      ) : null}
      <Button secondary onClick={() => onPress(save)}>
        {letter.save}
      </Button>
    </div>
  );
}
