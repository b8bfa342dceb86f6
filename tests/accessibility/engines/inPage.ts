import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { run } from '../../support/walk/driver.ts';
import type { Engine } from './engine.ts';

/** What stands on the screen, and where the focus is. */
export interface Shown {
  readonly hash: string;
  readonly title: string;
  readonly heading: string;
  /** `h1`, `error summary`, `body`, or the element's own markup. */
  readonly focus: string;
  /** The values that are chosen or ticked. */
  readonly chosen: readonly string[];
  /** Whether the focus, once somewhere, rested on nothing for the length of a frame. */
  readonly focusWasLost: boolean;
  /** Uncaught errors, and what the content security policy stopped, since the page was loaded. */
  readonly errors: readonly string[];
}

/** What is shown at this moment. */
export function look(engine: Engine): Promise<Shown> {
  return run(engine, () => {
    const active = document.activeElement;
    const isSummary = active?.classList.contains('nhsuk-error-summary');
    const nameOf = (element: Element | null) =>
      element?.tagName === 'BODY' ? 'body' : (element?.outerHTML.slice(0, 200) ?? 'nothing');
    const h1 = document.querySelector('h1');
    return {
      hash: window.location.hash,
      title: document.title,
      heading: h1?.textContent ?? '',
      focus: active && active === h1 ? 'h1' : isSummary ? 'error summary' : nameOf(active),
      chosen: [...document.querySelectorAll<HTMLInputElement>('input:checked')].map(
        ({ value }) => value,
      ),
      focusWasLost: window.walked?.focusWasLost ?? false,
      errors: window.walked?.errors ?? ['nobody watches'],
    };
  });
}

/** From now on, until the page is loaded anew, `look` tells of errors and of lost focus. */
export function watch(engine: Engine): Promise<void> {
  return run(engine, () => {
    const walked = { focusWasLost: false, errors: [] as string[] };
    window.walked = walked;
    window.addEventListener('error', ({ message }) => walked.errors.push(message));
    window.addEventListener('unhandledrejection', ({ reason }) =>
      walked.errors.push(String(reason)),
    );
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      walked.errors.push(`${violatedDirective} ${blockedURI}`),
    );
    let began = false;
    const each = () => {
      const onNothing = document.activeElement === document.body || !document.activeElement;
      if (began && onNothing) walked.focusWasLost = true;
      began ||= !onNothing;
      requestAnimationFrame(each);
    };
    requestAnimationFrame(each);
  });
}

/** Whether the guide runs by now, and not what stands in the page before it. */
export function isRunning(engine: Engine): Promise<boolean> {
  return run(
    engine,
    () =>
      document.getElementById('without-script') === null &&
      document.querySelector('h1') !== null &&
      document.documentElement.dataset['waiting'] === undefined,
  );
}

/** Goes to an address as a link within the page does. */
export function followHash(engine: Engine, hash: string): Promise<void> {
  return run(
    engine,
    (to) => {
      window.location.hash = to;
    },
    hash,
  );
}

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/**
 * What axe finds wrong with the screen by every rule that it has, on or off by default, of every level of WCAG and of
 * best practice; but for those that it calls deprecated.
 */
export async function violationsOf(engine: Engine): Promise<readonly string[]> {
  if (!(await run(engine, () => 'axe' in window))) {
    await engine.evaluate(`(() => { ${axeSource}\n })()`);
  }
  return run(engine, async () => {
    const rules = window.axe.getRules().filter(({ tags }) => !tags.includes('deprecated'));
    const { violations, passes } = await window.axe.run(document, {
      runOnly: { type: 'rule', values: rules.map(({ ruleId }) => ruleId) },
    });
    if (passes.length < 10) throw new Error(`axe passed ${passes.length} rules only`);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

declare global {
  interface Window {
    axe: typeof axe;
    walked?: { focusWasLost: boolean; readonly errors: string[] };
  }
}
