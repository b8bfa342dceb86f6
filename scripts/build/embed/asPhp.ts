/** A text as PHP writes it in single quotes, where nothing in it counts but a quote and a backslash. */
export function asPhp(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

/** A text as it may stand in a comment of PHP or in the head of a plugin: one line, which does not end the comment. */
export function inPhpComment(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('*/', '* /').replaceAll('?>', '? >');
}
