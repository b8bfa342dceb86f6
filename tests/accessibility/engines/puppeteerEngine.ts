import puppeteer, { type KeyInput } from 'puppeteer-core';
import type { Key } from '../../support/walk/driver.ts';
import type { Engine, Start } from './engine.ts';

const keys: Readonly<Record<Exclude<Key, 'Shift+Tab'>, KeyInput>> = {
  Tab: 'Tab',
  Enter: 'Enter',
  Space: ' ',
  ArrowDown: 'ArrowDown',
};

const forChromium = ['--no-sandbox', '--disable-gpu', '--disable-quic'];

function resolving(hostName: string | undefined): readonly string[] {
  return hostName === undefined ? [] : [`--host-resolver-rules=MAP ${hostName} 127.0.0.1`];
}

/**
 * Starts Firefox over WebDriver BiDi, or Chromium.
 *
 * @param executablePath the program
 */
export async function startPuppeteer(
  browserName: 'firefox' | 'chrome',
  executablePath: string,
  { width, height, javaScript, hostName }: Start,
): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: browserName,
    executablePath,
    defaultViewport: { width, height },
    // Root may not start Chromium's sandbox; Firefox knows none of these.
    args: browserName === 'chrome' ? [...forChromium, ...resolving(hostName)] : [],
    extraPrefsFirefox: {
      'javascript.enabled': javaScript,
      ...(hostName && { 'network.dns.forceResolve': '127.0.0.1' }),
    },
  });
  const page = await browser.newPage();
  // Firefox takes it as a setting only, Chromium only so.
  if (browserName === 'chrome') await page.setJavaScriptEnabled(javaScript);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/^(?:https?|wss?):/.test(request.url())) asked.push(request.url());
  });
  let complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  return {
    version: (await browser.version()).replace('/', ' '),
    goto: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
    url: async () => page.url(),
    reload: async () => void (await page.reload({ waitUntil: 'load' })),
    press: async (key) => {
      if (key !== 'Shift+Tab') return page.keyboard.press(keys[key]);
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
    },
    click: (selector) => page.click(selector),
    evaluate: (expression) => page.evaluate(expression),
    screenshot: () => page.screenshot(),
    pdf: () => page.pdf({ format: 'A4', preferCSSPageSize: true }),
    complaints: () => {
      const heard = complaints;
      complaints = [];
      return heard;
    },
    asked: () => asked,
    close: () => browser.close(),
  };
}
