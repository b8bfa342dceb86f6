import { readFileSync } from 'node:fs';
import type { LaunchOptions } from '@playwright/test';

/** What pages did with the network, as the browser itself wrote it down. What it does for itself is left out. */
export interface NetLog {
  /** The addresses of all requests. */
  readonly asked: readonly string[];
  /** The hosts whose names were looked up, or were about to be. */
  readonly lookedUp: readonly string[];
  /** Where packets went without a connection, as those of WebRTC do. */
  readonly unconnected: readonly string[];
}

/** Chrome asks its maker what a field on a page is for. It does so for itself, and writes that down as the page's asking. */
const withoutAskingItsMaker = '--disable-features=AutofillServerCommunication';

/** A browser that writes down all that it does with the network, and has it all in the file once it is closed. */
export function withNetLog(options: LaunchOptions, file: string): LaunchOptions {
  const args = [...(options.args ?? []), withoutAskingItsMaker, `--log-net-log=${file}`];
  return { ...options, args };
}

interface Log {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly { readonly type: number; readonly params?: Params }[];
}
type Params = Readonly<Record<string, unknown>>;

/**
 * Reads such a file.
 *
 * @param site of whose pages it is asked, as a browser keeps sites apart: without a port
 */
export function readNetLog(file: string, site: string): NetLog {
  const { constants, events }: Log = JSON.parse(readFileSync(file, 'utf8'));
  const found = (name: string, pick: (params: Params) => unknown) => {
    const type = constants.logEventTypes[name];
    if (type === undefined) throw new Error(`This browser writes down no ${name}`);
    return events.flatMap((event) => {
      const picked = event.type === type && event.params ? pick(event.params) : undefined;
      return typeof picked === 'string' ? [picked] : [];
    });
  };
  const isOfPage = (from: unknown) => String(from).startsWith(site);
  return {
    asked: found('URL_REQUEST_START_JOB', ({ initiator, network_isolation_key: from, url }) =>
      isOfPage(initiator) || isOfPage(from) ? url : undefined,
    ),
    lookedUp: found('HOST_RESOLVER_MANAGER_REQUEST', ({ host, network_anonymization_key: from }) =>
      isOfPage(from) ? host : undefined,
    ),
    unconnected: found('UDP_BYTES_SENT', ({ address }) => address),
  };
}
