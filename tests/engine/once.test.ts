import { expect, test, vi } from 'vitest';
import { once } from '../../src/engine/once.ts';

test.each([
  ['a thing', {}],
  ['nothing', undefined],
])('what makes %s makes it when it is first asked for, and never again', (_, thing) => {
  const make = vi.fn(() => thing);
  const made = once(make);
  expect(make).not.toHaveBeenCalled();
  expect([made(), made()]).toEqual([thing, thing]);
  expect(make).toHaveBeenCalledOnce();
});
