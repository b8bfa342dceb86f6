/**
 * Puts a text at the head of every page that is printed. Only the style sheet can write into a page's margin,
 * and it takes the words from this property.
 */
export function setPaperHead(text: string): void {
  // A CSS string, for words without a line break, is written as JSON writes it.
  document.documentElement.style.setProperty('--paper-head', JSON.stringify(text));
}
