/** Long enough for the slowest browser to have begun to read the file. */
const readWithin = 60_000;

/** Notepad and old Word take a file without it for another alphabet, and show `Oâ€™Connor`. */
const byteOrderMark = '\ufeff';

/**
 * Saves a text as a file where the person keeps such files. Others may see its name, so it says nothing of
 * illness. False where this browser saves no files; whether a file came, no page is told, so nobody may be told that it did.
 *
 * @param type as `text/plain`
 */
export function saveFile(name: string, type: string, text: string): boolean {
  try {
    const link = document.createElement('a');
    if (!('download' in link)) return false;
    const url = URL.createObjectURL(
      new Blob([asWritten(type, text)], { type: `${type};charset=utf-8` }),
    );
    link.href = url;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), readWithin);
    return true;
  } catch {
    return false;
  }
}

/** Plain text as every program reads it: marked as UTF-8, with the line ends of Windows, which all others know too. */
function asWritten(type: string, text: string): string {
  return type === 'text/plain' ? byteOrderMark + text.replace(/\r\n?|\n/g, '\r\n') : text;
}
