// Runs before anything is drawn, and takes answers until the guide itself has come. It knows no path, and of words
// only how a tab is called: both stand in the page, as templates of the screens that the guide would draw (`screensAhead.ts`).
import { title } from '#interface/title.ts';
import { tabKey } from '../browser/tabStorage.ts';
import { address } from '../engine/addresses.ts';
import type { Answer } from '../engine/journey.ts';
import { once } from '../engine/once.ts';
import { save } from '../engine/savedAnswers.ts';
import { bindChoices } from './bindChoices.ts';

/** A step on the way from the start, for the reader that the answers make; without a screen where it is not here. */
interface Stop {
  readonly step: string;
  readonly at: string;
  readonly screen: HTMLTemplateElement | null;
}

const { location, history } = window;
const { hash, pathname, search } = location;
const html = document.documentElement;

// A hand-over link leaves the address at once.
if (hash.startsWith('#/open/')) {
  window.openedWith = hash;
  history.replaceState(null, '', pathname + search);
}

if (html.dataset['address'] === '') {
  const name = document.title;
  const listening = new AbortController();
  /**
   * Whether there is nothing yet that only the guide can read: answers in the tab, a link, a clinic. Asked when somebody
   * goes on, for the browser takes its time to open the storage.
   */
  const isNew = once(() => !window.openedWith && !/mode=clinic/.test(search) && !stored());
  let answers: Answer[] = [];
  let here: Stop | undefined;
  let first: ChildNode[] = [];
  const early = {
    answers,
    shown: undefined as string | undefined,
    moved: false,
    waits: false,
    pressed: false,
    cleared: false,
    stop: () => listening.abort(),
  };
  window.early = early;

  const template = (which: string) =>
    document.querySelector<HTMLTemplateElement>(`template${which}`);

  /** The way that the answers make, as far as it is known here. */
  const way = (): Stop[] => {
    const stops: Stop[] = [];
    let step = template('')?.dataset['step'] ?? '';
    let reader = '/';
    for (;;) {
      const screen = template(
        `[data-step="${step}"]:is(:not([data-readers]),[data-readers~="${reader}"])`,
      );
      stops.push({ step, at: screen?.dataset['at'] ?? step, screen });
      const option = answers.find((answer) => answer.step === step)?.option;
      const [, next, part] =
        screen?.dataset['next']
          ?.split(' ')
          .map((each) => each.split(':'))
          .find(([id]) => id === option) ?? [];
      if (!next) return stops;
      step = next;
      if (part) reader += `${part}/`;
    }
  };

  const copyOf = (from: HTMLTemplateElement | null) =>
    (from?.content.cloneNode(true) ?? new DocumentFragment()) as DocumentFragment;

  /** Puts a screen in the page, with what stands around it: the start page, where there is none. */
  const put = (screen?: HTMLTemplateElement, back = '') => {
    const page = document.getElementById('root')?.firstElementChild;
    if (!page) return;
    if (first.length === 0) first = [...page.childNodes];
    if (!screen) page.replaceChildren(...first);
    else {
      const [header = '', , footer = ''] = first;
      const copy = copyOf(screen);
      copy.querySelector('.nhsuk-back-link')?.setAttribute('href', `#/${back}`);
      const asked = screen.dataset['step'] ?? '';
      bindChoices(copy, asked);
      const given = answers.find(({ step }) => step === asked);
      for (const input of copy.querySelectorAll('input')) {
        input.checked = [given?.option, ...(given?.ticks ?? [])].includes(input.value);
      }
      const part = (of: string) => copyOf(template(`[data-part=${of}]`));
      if ('urgent' in screen.dataset) page.replaceChildren(part('header'), copy);
      else page.replaceChildren(header, copy, answers.length > 0 ? part('footer') : footer);
    }
    const heading = page.querySelector('h1');
    document.title = screen ? title(heading?.textContent ?? '', name) : name;
    if (!early.moved) return;
    scrollTo(0, 0);
    heading?.focus({ preventScroll: true });
  };

  /** Shows the screen of the address, or holds it back until the guide is here. */
  const show = () => {
    const wanted = location.hash.slice(2);
    const stops = wanted !== '' && isNew() ? way() : [];
    const index = stops.findIndex(({ at }) => at === wanted);
    here = stops[index];
    const screen = here?.screen ?? undefined;
    early.pressed = false;
    early.shown = wanted === '' || screen?.dataset['next'] ? wanted : undefined;
    const waits = wanted !== '' && !screen;
    html.toggleAttribute('data-waiting', waits);
    if (!waits) put(screen, stops[index - 1]?.step);
    // The page itself may still be on its way, and bring what somebody waits for before all of it is here.
    else if (document.readyState === 'loading') {
      const coming = new MutationObserver(() => {
        coming.disconnect();
        show();
      });
      coming.observe(document.body ?? html, { childList: true });
    }
  };

  const give = (answer: Answer) => {
    answers = early.answers = [...answers.filter(({ step }) => step !== answer.step), answer];
    early.moved = true;
    const last = way().at(-1);
    // What may not be kept is not known here. The guide goes on from it.
    if (!last || last.step === answer.step) {
      early.waits = true;
      early.shown = undefined;
      put(template(`[data-step="${address.outcome}"]`) ?? undefined, answer.step);
      return;
    }
    attempt(() => sessionStorage.setItem(tabKey, save(answers, Date.now())));
    history.pushState(null, '', `#/${last.at}`);
    show();
  };

  const on = <T extends Event>(type: string, act: (event: T, at: Element) => void) =>
    addEventListener(type, (event) => act(event as T, event.target as Element), {
      capture: true,
      signal: listening.signal,
    });
  const refuse = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };

  on<SubmitEvent>('submit', (event, form) => {
    event.preventDefault();
    const step = here?.step ?? '';
    const chosen = new FormData(form as HTMLFormElement).getAll(step).map(String);
    const [option = ''] = chosen;
    if (form.querySelector('[type=checkbox]')) {
      give({ step, option: here?.screen?.dataset['next']?.split(':')[0] ?? '', ticks: chosen });
    } else if (option) give({ step, option });
    else {
      // The guide says what is missing, as soon as it is here.
      early.pressed = true;
      form.querySelector('input')?.focus();
    }
  });
  on<MouseEvent>('click', (event, at) => {
    // The second click of a double click would answer the next screen.
    if (event.detail > 1) refuse(event);
    else if (at.closest('.footer button')) {
      attempt(() => sessionStorage.removeItem(tabKey));
      answers = early.answers = [];
      early.cleared = true;
      history.replaceState(null, '', `${pathname}${search}#/`);
      show();
    } else if (at.closest('button[value]')) {
      give({ step: here?.step ?? '', option: at.closest('button')?.value ?? '' });
    }
    // A link has the address of a page that needs no script; what stands in this one is nearer.
    const link = at.closest<HTMLAnchorElement>('a[data-at]');
    const to = link?.dataset['at'];
    if (link && to && (to === '#/' || link.matches('.nhsuk-button'))) {
      event.preventDefault();
      early.moved = true;
      location.hash = to;
    } else if (link) link.search = search;
  });
  // A key that is held down would answer one screen after the other.
  on<KeyboardEvent>('keydown', (event) => {
    if (event.repeat && (event.key === 'Enter' || event.key === ' ')) refuse(event);
  });
  on('popstate', () => {
    early.moved = true;
    show();
  });
  // All of the page is here by then, and no deferred script has run.
  on('readystatechange', () => document.readyState === 'interactive' && show());
}

function stored(): boolean {
  return attempt(() => sessionStorage.getItem(tabKey) !== null) ?? false;
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
