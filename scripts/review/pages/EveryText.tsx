import { writtenTexts } from '../editions/textsById.ts';
import { Contents } from './Page.tsx';

/** The anchor of a text. */
export function anchorOfText(id: string): string {
  return `text-${id.replaceAll(' ', '_')}`;
}

/** Each text once, as it is written, by the file that holds it. */
export function EveryText() {
  const files = new Map<string, [id: string, text: string][]>();
  for (const [id, text] of Object.entries(writtenTexts)) {
    const file = fileOf(id);
    files.set(file, [...(files.get(file) ?? []), [id, text]]);
  }
  return (
    <>
      <p>
        {Object.keys(writtenTexts).length.toLocaleString('en-GB')} texts, numbers, links and dates,
        as they are written: those of the path, of the publisher, and of buttons and messages. “…”
        stands where a value is put in. “(you)” is said to the patient, “(they)” to a carer. Choose
        a file, or search this page for a word.
      </p>
      <Contents of={[...files.keys()].map((file) => ({ id: anchorOfText(file), name: file }))} />
      {[...files].map(([file, texts]) => (
        <section key={file} className="entry" id={anchorOfText(file)}>
          <h2>{file}</h2>
          <dl className="every-text">
            {texts.map(([id, text]) => (
              <div key={id} id={anchorOfText(id)}>
                <dt>{id.slice(file.length + 1)}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}

/** A file's name holds no dot; what follows the first is the place in it. */
function fileOf(id: string): string {
  return id.split('.', 1)[0] ?? id;
}
