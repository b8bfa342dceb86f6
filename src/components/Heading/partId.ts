/** The DOM id of a section's heading, by the name that an address has for it. */
export function partId(part: string): string {
  return `part-${part}`;
}
