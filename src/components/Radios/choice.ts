/** One radio button or checkbox, in the reader's words. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
}

/** The element id of a choice: the error summary leads to the first one. */
export function choiceId(name: string, choice: string): string {
  return `${name}-${choice}`;
}
