const address = './sw.js';

/** What browsers with Trusted Types have; TypeScript does not know it yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ): { readonly createScriptURL: (url: string) => string };
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes;
  }
}

/**
 * The address of the worker, as this browser takes it. The content security policy lets no script be named but
 * through a policy called `sw-url`, and this one lets nothing through but the worker. It can be made once a page.
 */
export function workerAddress(): string {
  const policy = window.trustedTypes?.createPolicy('sw-url', {
    createScriptURL: (url) => {
      if (url !== address) throw new TypeError('The guide has one worker');
      return url;
    },
  });
  return policy?.createScriptURL(address) ?? address;
}
