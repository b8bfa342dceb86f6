import type { Key } from '../../support/walk/driver.ts';
import type { Engine } from './engine.ts';

/** How W3C WebDriver writes keys that stand for no letter. */
const keys: Readonly<Record<Key, readonly string[]>> = {
  Tab: ['\uE004'],
  'Shift+Tab': ['\uE008', '\uE004'],
  Enter: ['\uE007'],
  Space: [' '],
  ArrowDown: ['\uE015'],
};
/** Under this name WebDriver hands over an element. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

interface Session {
  readonly sessionId: string;
  readonly capabilities: { readonly browserName: string; readonly browserVersion: string };
}

/**
 * Opens a session with a W3C WebDriver that listens already.
 *
 * @param driver where it listens, with a slash at its end
 * @param options what `alwaysMatch` is to hold
 * @throws {Error} with the driver's own words, where it refuses a command
 */
export async function openWebDriver(
  driver: string,
  options: Readonly<Record<string, unknown>>,
  size: { readonly width: number; readonly height: number },
): Promise<Engine> {
  const { sessionId, capabilities } = (await ask('POST', `${driver}session`, {
    capabilities: { alwaysMatch: options },
  })) as Session;
  const session = `${driver}session/${sessionId}`;
  const post = (command: string, body: object) => ask('POST', `${session}/${command}`, body);
  await post('window/rect', size);
  await post('timeouts', { script: 300_000, pageLoad: 300_000 });

  return {
    version: `${capabilities.browserName} ${capabilities.browserVersion}`,
    goto: async (url) => void (await post('url', { url })),
    url: async () => String(await ask('GET', `${session}/url`)),
    reload: async () => void (await post('refresh', {})),
    press: async (key) => {
      const pressed = keys[key];
      const down = pressed.map((value) => ({ type: 'keyDown', value }));
      const up = pressed.toReversed().map((value) => ({ type: 'keyUp', value }));
      await post('actions', {
        actions: [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }],
      });
    },
    click: async (selector) => {
      const found = await post('element', { using: 'css selector', value: selector });
      await post(`element/${(found as Record<string, string>)[elementKey]}/click`, {});
    },
    evaluate: async (expression) => {
      const answer = (await post('execute/async', {
        script: `const tell = arguments[0];
          Promise.resolve().then(() => (${expression}\n))
            .then((value) => tell({ value }), (error) => tell({ error: String(error) }));`,
        args: [],
      })) as { readonly value?: unknown; readonly error?: string };
      if (answer.error !== undefined) throw new Error(answer.error);
      return answer.value;
    },
    screenshot: async () =>
      Buffer.from(String(await ask('GET', `${session}/screenshot`)), 'base64'),
    close: async () => void (await ask('DELETE', session)),
  };
}

async function ask(method: string, url: string, body?: object): Promise<unknown> {
  const response = await fetch(url, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { readonly value: unknown };
  if (response.ok) return value;
  const { error, message } = value as { readonly error: string; readonly message: string };
  throw new Error(`${method} ${url}: ${error}: ${message}`);
}
