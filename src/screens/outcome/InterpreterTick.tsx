import { words } from '#interface/words.ts';
import { Checkboxes } from '../../components/Checkboxes/Checkboxes.tsx';
import { useGuide } from '../../guide/context.ts';

const name = 'needs';
const interpreter = 'interpreter';

/** Puts “I need an interpreter” before the words to say, on screen and on paper. */
export function InterpreterTick() {
  const { kept, store } = useGuide();
  return (
    <div
      onChange={({ target }) => {
        if (target instanceof HTMLInputElement) store.writeNotes({ interpreter: target.checked });
      }}
    >
      <Checkboxes
        name={name}
        choices={[{ id: interpreter, label: words.outcome.interpreter }]}
        ticked={kept.notes.interpreter ? [interpreter] : []}
      />
    </div>
  );
}
