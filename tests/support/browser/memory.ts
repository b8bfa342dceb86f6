import type { Page } from '@playwright/test';

/** Those of the texts that stand anywhere in what the page's scripts hold, as a debugger would find it. */
export async function foundInHeap(page: Page, texts: readonly string[]): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  const heap = chunks.join('');
  return texts.filter((text) => heap.includes(text));
}

/** Whether a console finds a text in what React keeps on the page: fibres, the ones before them, contexts, effects. */
export async function isInReact(page: Page, text: string): Promise<boolean> {
  // Turned round, so that the question itself does not put the text into the page.
  const turned = [...text].reverse().join('');
  return page.evaluate((backwards) => {
    const wanted = [...backwards].reverse().join('');
    const elements = [document, ...document.querySelectorAll('*')];
    const found = new Set<unknown>();
    const open: unknown[] = elements.flatMap((element) =>
      Object.entries(element).flatMap(([key, value]) => (key.startsWith('__react') ? [value] : [])),
    );
    for (let next = open.pop(); next !== undefined || open.length > 0; next = open.pop()) {
      if (typeof next === 'string' && next.includes(wanted)) return true;
      const isObject = (typeof next === 'object' && next !== null) || typeof next === 'function';
      if (!isObject || found.has(next)) continue;
      found.add(next);
      if (next instanceof HTMLInputElement || next instanceof HTMLTextAreaElement) {
        open.push(next.value);
      }
      if (next instanceof Map) open.push(...next.keys(), ...next.values());
      if (next instanceof Set) open.push(...next);
      for (const property of Object.values(Object.getOwnPropertyDescriptors(next))) {
        if (property.value !== undefined) open.push(property.value);
      }
    }
    return false;
  }, turned);
}
