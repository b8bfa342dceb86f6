import { type ClipboardEvent, type ComponentProps, type SyntheticEvent, useState } from 'react';
import { sheetWords } from '#interface/sheetWords.ts';
import { describedBy, HintAndError } from '../../components/HintAndError/HintAndError.tsx';
import { fitAtCaret } from './fitAtCaret.ts';

type Box = HTMLInputElement | HTMLTextAreaElement;

interface TypedFieldProps extends Pick<ComponentProps<'textarea'>, 'name' | 'defaultValue'> {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** Code points that fit. */
  readonly most: number;
  /** Lines of a field for more than one; one line where it is not said. */
  readonly rows?: number;
  readonly inputMode?: 'numeric' | undefined;
  readonly boxRef?: ((box: Box | null) => void) | undefined;
  /** Told of every change, once the box holds what fits. */
  readonly onText?: ((event: SyntheticEvent<Box>) => void) | undefined;
}

/**
 * A field for a person's own words. It holds what fits and says so once when there was more. The browser is
 * asked not to remember, check or translate what may be about somebody's health.
 */
export function TypedField({
  id,
  label,
  hint,
  error,
  most,
  rows,
  inputMode,
  boxRef,
  onText,
  ...rest
}: TypedFieldProps) {
  const [isFull, setIsFull] = useState(false);
  const fullId = `${id}-full`;
  const described = [...describedBy({ name: id, hint, error }), ...(isFull ? [fullId] : [])];

  const take = (event: SyntheticEvent<Box>) => {
    const box = event.currentTarget;
    const fitted = fitAtCaret(box.value, box.selectionStart ?? box.value.length, most);
    // A word that is still being composed (in Japanese, say) is put right when it is done.
    if (fitted.text !== box.value && !isComposing(event)) {
      box.value = fitted.text;
      box.setSelectionRange(fitted.caret, fitted.caret);
    }
    // It stays until there is room again, so that it is not read out at every key pressed at the end.
    setIsFull(fitted.tooLong || (isFull && [...fitted.text].length > most * 0.9));
    onText?.(event);
  };

  /** A field of one line would run the lines of a pasted address together. */
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const box = event.currentTarget;
    const lines = event.clipboardData
      .getData('text/plain')
      .trim()
      .split(/\s*[\r\n]+\s*/);
    if (lines.length === 1) return;
    event.preventDefault();
    const [start, end] = [box.selectionStart ?? box.value.length, box.selectionEnd];
    const joined = lines.map((line, at) => (at < lines.length - 1 ? line.replace(/,$/, '') : line));
    box.setRangeText(joined.join(', '), start, end ?? start, 'end');
    take(event);
  };

  const attributes = {
    ...rest,
    id,
    className: 'typed-box',
    ref: boxRef,
    inputMode,
    autoComplete: 'off',
    spellCheck: false,
    translate: 'no',
    dir: 'auto',
    // More than fits, so that a long paste is noticed; little enough for the browser to stay quick.
    maxLength: most * 4,
    'aria-invalid': error === undefined ? undefined : true,
    'aria-describedby': described.join(' ') || undefined,
    onChange: take,
    onCompositionEnd: take,
  } as const;
  const group = 'nhsuk-form-group';

  return (
    <div className={error === undefined ? group : `${group} ${group}--error`}>
      <label className="nhsuk-label" htmlFor={id}>
        {label}
      </label>
      <HintAndError name={id} hint={hint} error={error} />
      {rows === undefined ? (
        <input {...attributes} type="text" onPaste={paste} />
      ) : (
        <textarea {...attributes} rows={rows} />
      )}
      <p className="typed-full" id={fullId} role="status">
        {isFull ? sheetWords.typed.tooLong(most) : null}
      </p>
    </div>
  );
}

function isComposing({ nativeEvent }: SyntheticEvent): boolean {
  return 'isComposing' in nativeEvent && nativeEvent.isComposing === true;
}
