import type { Flow, Voice } from '../engine/index.ts';

/** Where a page is in the build, by whom it speaks to. */
export const pageFiles: Readonly<Record<Voice, string>> = {
  you: 'whole-path.html',
  they: 'whole-path-for-someone-else.html',
};

/** A section of a page: a step or an outcome of the path, and the number that answers name. */
export interface PathSection {
  readonly id: string;
  readonly number: number;
}

/** Where an answer leads. */
export interface Target extends PathSection {
  readonly href: string;
  /** The page that it stands on, where it is the other one. */
  readonly page?: Voice;
}

/** Flows have two voices; each has a page. */
const otherVoice: Readonly<Record<Voice, Voice>> = { you: 'they', they: 'you' };

/**
 * All that a reader with this voice can come to, in the order of the page: the first question, what to do at once,
 * the steps as the flow has them, then the outcomes. The outcome with most steps before it follows the last step,
 * so that nobody who simply reads on meets words that are for somebody else's grief.
 */
export function sectionsOf(flow: Flow, voice: Voice): readonly PathSection[] {
  const { first } = flow;
  const reached = reachedFrom(flow, voice, first, new Set());
  const inOrder = Object.keys(flow.path).filter((id) => id !== first && reached.has(id));
  const withTags = (...tags: readonly string[]) =>
    inOrder.filter((id) => tags.includes(flow.path[id]?.tags ?? ''));
  const known = new Map<string, number>();
  const outcomes = withTags('outcome').sort(
    (one, other) => stepsBefore(flow, other, known) - stepsBefore(flow, one, known),
  );
  return [first, ...withTags('urgent'), ...withTags('question', 'advice', 'many'), ...outcomes].map(
    (id, index) => ({ id, number: index + 1 }),
  );
}

/**
 * Where an option of a step leads, seen from a page.
 *
 * @throws {Error} where the path has no such option
 */
export function targetOf(flow: Flow, voice: Voice, step: string, option: string): Target {
  const node = flow.path[step];
  const id = node && 'on' in node ? node.on[option] : undefined;
  const page = leavesPage(flow, voice, step, option) ? otherVoice[voice] : undefined;
  const section = sectionsOf(flow, page ?? voice).find((one) => one.id === id);
  if (!section) throw new Error(`${step} has no option ${option} that leads to a section`);
  return page === undefined
    ? { ...section, href: `#${section.id}` }
    : { ...section, href: `./${pageFiles[page]}#${section.id}`, page };
}

/** The sections of a page that lead to this one. */
export function leadingTo(flow: Flow, voice: Voice, id: string): readonly PathSection[] {
  return sectionsOf(flow, voice).filter((section) => {
    const node = flow.path[section.id];
    return (
      node !== undefined &&
      'on' in node &&
      Object.entries(node.on).some(
        ([option, target]) => target === id && !leavesPage(flow, voice, section.id, option),
      )
    );
  });
}

/**
 * How many steps there are before a place, on the longest way to it. A path has no loops.
 *
 * @param known what was found before, since many ways lead through the same steps
 */
function stepsBefore(flow: Flow, id: string, known: Map<string, number>): number {
  const found = known.get(id);
  if (found !== undefined) return found;
  const before = Object.entries(flow.path).flatMap(([step, node]) =>
    'on' in node && Object.values(node.on).includes(id) ? [1 + stepsBefore(flow, step, known)] : [],
  );
  const longest = Math.max(0, ...before);
  known.set(id, longest);
  return longest;
}

function reachedFrom(flow: Flow, voice: Voice, id: string, reached: Set<string>): Set<string> {
  const node = flow.path[id];
  if (reached.has(id) || !node) return reached;
  reached.add(id);
  for (const [option, target] of 'on' in node ? Object.entries(node.on) : []) {
    if (!leavesPage(flow, voice, id, option)) reachedFrom(flow, voice, target, reached);
  }
  return reached;
}

/** Whether an answer decides that the guide speaks with the other voice from here on. */
function leavesPage(flow: Flow, voice: Voice, step: string, option: string): boolean {
  const node = flow.path[step];
  if (!node || !('on' in node)) return false;
  const decides = Object.keys(node.on).some((one) => voiceAfter(flow, step, one) !== 'you');
  return decides && voiceAfter(flow, step, option) !== voice;
}

/** The voice after this one answer. Before any answer the guide speaks to the patient. */
function voiceAfter(flow: Flow, step: string, option: string): Voice {
  return flow.reader({ taken: [{ step, option }], at: step, ended: false, unused: [] }).voice;
}
