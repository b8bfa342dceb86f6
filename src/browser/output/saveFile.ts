/** Long enough for the slowest browser to have begun to read the file. */
const readWithin = 60_000;

/**
 * Saves a text as a file where the person keeps such files. Others may see its name, so it says nothing of
 * illness. False where this browser saves no files; whether the person then kept it, no page is told.
 *
 * @param type as `text/plain`
 */
export function saveFile(name: string, type: string, text: string): boolean {
  try {
    const link = document.createElement('a');
    if (!('download' in link)) return false;
    const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
    link.href = url;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), readWithin);
    return true;
  } catch {
    return false;
  }
}
