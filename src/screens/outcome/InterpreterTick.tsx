import { words } from '#interface/words.ts';
import { Checkboxes } from '../../components/Checkboxes/Checkboxes.tsx';
import { useGuide } from '../../guide/context.ts';

const name = 'needs';
const interpreter = 'interpreter';

/** Puts “I need an interpreter” before the words to say, on screen and on paper. */
export function InterpreterTick() {
  const { kept, store } = useGuide();
  return (
    <form
      onChange={(event) =>
        store.writeNotes({ interpreter: new FormData(event.currentTarget).has(name) })
      }
      autoComplete="off"
    >
      <Checkboxes
        name={name}
        choices={[{ id: interpreter, label: words.outcome.interpreter }]}
        ticked={kept.notes.interpreter ? [interpreter] : []}
      />
    </form>
  );
}
