import { sheetWords } from '#interface/sheetWords.ts';
import { type Letter, say } from '../../engine/index.ts';
import { useGuide } from '../../guide/context.ts';

interface LetterChoiceProps {
  readonly letters: readonly Letter[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

const selectId = 'letter-to';

/** Whom to write to. The first is there already, since the answers point to it. */
export function LetterChoice({ letters, chosen, onChoose }: LetterChoiceProps) {
  const { listener } = useGuide();
  return (
    <div className="nhsuk-form-group">
      <label className="nhsuk-label" htmlFor={selectId}>
        {sheetWords.letter.to}
      </label>
      <select
        className="typed-box"
        id={selectId}
        value={chosen}
        autoComplete="off"
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {letters.map(({ id, to }) => (
          <option key={id} value={id}>
            {say(to, listener)}
          </option>
        ))}
      </select>
    </div>
  );
}
