import type { JourneyStore } from '../../guide/journeyStore.ts';
import { isServing, type Running, takeOver, whichRelease } from '../../offline/worker/messages.ts';
import { currentAddress } from '../addressBar.ts';
import { onActivity } from '../presence.ts';
import { workerAddress } from './workerAddress.ts';

/** What a person has given so far. */
type Given = Pick<JourneyStore, 'current'>;

/**
 * Has a worker keep the guide for when there is no line, and lets a newer release in when that disturbs nobody.
 *
 * The newer one waits until nothing is in progress: on the start page, and so once Clear has loaded that anew. It then serves
 * the next page that is opened. A page that is open goes on as it is, for nobody is to lose their place. One exception: a
 * start page that nobody has touched yet, or that nobody is looking at, is loaded anew to show the newer words.
 *
 * Where there is no worker, as in some private windows or without TLS, or where anything goes wrong with it, the
 * guide goes on without. It never throws.
 *
 * @param build the id of the build that this page is of
 * @param afterClear whether the page was loaded anew because somebody cleared their answers
 * @returns looks for a newer release
 */
export function keepOffline(build: string, store: Given, afterClear: boolean): () => void {
  const registered = register(build, store, afterClear).catch(() => undefined);
  return () => {
    // Without an active worker, the registration itself has just fetched the newest.
    registered
      .then((registration) => registration?.active && registration.update())
      .catch(() => undefined);
  };
}

async function register(
  build: string,
  store: Given,
  afterClear: boolean,
): Promise<ServiceWorkerRegistration> {
  const workers = navigator.serviceWorker;
  const registration = await workers.register(workerAddress());

  const letIn = () => {
    if (isNothingInProgress(store)) registration.waiting?.postMessage(takeOver);
  };
  const watch = () => registration.installing?.addEventListener('statechange', letIn);
  registration.addEventListener('updatefound', watch);
  watch();
  letIn();

  const showNewer = newerWords(build, store, afterClear);
  const tell = (worker: { postMessage(message: Running): void } | null) =>
    worker?.postMessage({ running: build });
  workers.addEventListener('message', ({ data, source }) => {
    if (data === whichRelease && source instanceof ServiceWorker) tell(source);
    else if (isServing(data)) showNewer(data.serving);
  });
  workers.addEventListener('controllerchange', () => tell(workers.controller));
  tell(workers.controller);
  return registration;
}

/** Whether nobody would notice that the next page is of another release. */
function isNothingInProgress({ current }: Given): boolean {
  const { journey, questions } = current();
  return journey.taken.length === 0 && questions.length === 0;
}

/**
 * Loads the start page anew where the worker serves another release than the page is of, if nobody would notice:
 * because they have done nothing there yet, or because they are not looking.
 *
 * @returns is told which release the worker serves
 */
function newerWords(build: string, store: Given, afterClear: boolean): (serving: string) => void {
  // A page that was itself loaded anew stays, whatever is wrong, so that none is ever loaded without end. Save after
  // Clear, which nobody presses without end.
  const [navigation] = performance.getEntriesByType('navigation');
  const isFirst =
    afterClear || !(navigation && 'type' in navigation && navigation.type === 'reload');
  let newest = build;
  // What was done before this file came; not every browser says.
  let isTouched = navigator.userActivation?.hasBeenActive ?? false;
  onActivity(() => {
    isTouched = true;
  });
  const isUnseen = () => {
    const { activeElement, body, visibilityState } = document;
    const hasOwnFocus = activeElement !== body && activeElement?.tagName !== 'H1';
    if (hasOwnFocus || currentAddress() !== '' || !isNothingInProgress(store)) return false;
    return visibilityState === 'hidden' || (!isTouched && window.scrollY === 0);
  };
  const loadIfUnseen = async () => {
    if (!isFirst || newest === build || !isUnseen()) return;
    // Never from a page that is there to one that is not.
    const there = await fetch('./').catch(() => undefined);
    if (there?.ok && isUnseen()) window.location.reload();
  };
  document.addEventListener('visibilitychange', loadIfUnseen);
  return (serving) => {
    newest = serving;
    void loadIfUnseen();
  };
}
