/** What nobody may ever read in the guide, from its decision path, and what catches it. */
export const neverList: Readonly<Record<string, RegExp>> = {
  'says that someone needs, or does not need, a second opinion':
    /\b(you|they|he|she|we|i|patients?|everyone) ((may|might|will|would|do|does|must) )?((not|never) )?((don|doesn|won)[’']t )?needs? (to (get|have|ask for) )?(a|another|the) (second|further|other)\b/i,
  'speaks of a right to one':
    /\brights? to (a|an|another|get|have|ask|your|the)\b.*opinion|\bentitled\b|\bentitlement\b/i,
  'says not allowed': /\bnot allowed\b/i,
  'says that waiting is safe':
    /\bsafe (to|for|if|while)\b.*\bwait|\bwait\w*\b.*\b(is|are) (safe|fine|ok)\b|\bsafely wait/i,
  'gives a number of days, weeks or months':
    /\b(\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a few|several)[ -](working )?(days?|weeks?|months?|fortnights?)\b/i,
  'gives a percentage or a ratio': /\d ?%|\bper ?cent\b|\b\d+ (in|out of) \d+\b|\bhazard ratio\b/i,
  // A number that stands alone is that of a section on the page of the whole path.
  'gives a temperature': /\d ?°|\bdegrees?\b|^(?!\d+$).*\b3[5-9](\.\d)?\b/i,
  'gives the number of a ward': /\bward \d/i,
  'gives a price': /£|\bpounds?\b|\bper month\b/i,
  'names a doctor or a private provider':
    /\bDr\.? [A-Z]|\bMr\.? [A-Z]|\bBupa\b|\bNuffield\b|\bSpire\b/,
  'speaks of Ryan’s Rule': /Ryan/i,
  'tells someone to keep every treatment, which is theirs to decide':
    /\bkeep (to )?(every|all|any)\b[^.]*\btreatments?\b/i,
  'advises to stop, skip, cancel or postpone treatment':
    /(?<!\b(not|never|n’t|don't) )\b(stop|skip|cancel|postpone|put off|delay|pause|miss) (your|the|any|an?|all|taking)\b.*\b(treatments?|appointments?|operations?|surgery|scans?|drugs?|medicines?|visits?)\b/i,
};

/** Names that belong to one nation's services, and may be shown in that nation only. */
export const namesOfNations: Readonly<Record<string, RegExp>> = {
  england:
    /\bPALS\b|Martha’s Rule|Martha's Rule|Jess’s Rule|Jess's Rule|Choice Framework|\bNHS 111\b(?! Wales)|mental health option/,
  scotland: /\bPASS\b|\bNHS 24\b|\bNHS inform\b|Cancer Treatment Helpline|0800 917 7711/,
  wales: /\bLlais\b|Call ?4 ?Concern|\bNHS 111 Wales\b|Listening to People|[Pp]ress 2\b/,
  northernIreland: /Patient and Client Council|Phone First|\bnidirect\b|\bLifeline\b|0808 808 8000/,
};

/** Sentences of a text. A full stop inside a web address ends none. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?]”?)\s+/).filter((sentence) => sentence.trim() !== '');
}

export function wordsIn(sentence: string): number {
  return sentence.trim().split(/\s+/).length;
}
