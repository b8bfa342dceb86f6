/** The id of the heading under which the words of a place stand. */
export function anchorOf(id: string): string {
  return `map-${id}`;
}
