/** The tags of a choice that name each other. */
const bound = /<(?:input|label|div class="nhsuk-hint nhsuk-\w+__hint")[^>]*>/g;

/**
 * Takes from a screen what binds each choice to its question and its words. It is the same everywhere, and a phone on a
 * bad line need not fetch it: `bindChoices` works it out.
 */
export function unboundChoices(html: string): string {
  return html.replace(bound, (tag) =>
    tag.replace(/ (?:id|for|name|aria-describedby)="[^"]*"/g, ''),
  );
}

/** Binds each choice of a screen to its question and its words, as `Radios` and `Checkboxes` do. */
export function bindChoices(screen: ParentNode, question: string): void {
  for (const input of screen.querySelectorAll('input')) {
    const label = input.nextElementSibling;
    const hint = label?.nextElementSibling;
    const id = `${question}-${input.value}`;
    input.name = question;
    input.id = id;
    label?.setAttribute('for', id);
    if (!hint) continue;
    hint.id = `${id}-hint`;
    input.setAttribute('aria-describedby', hint.id);
  }
}
