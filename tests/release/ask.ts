import { type Agent, get, type IncomingHttpHeaders } from 'node:http';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** As it came over the line: still compressed. */
  readonly body: Buffer;
}

/** Asks a server for an address exactly as it is given, as a browser would that takes these encodings. */
export function ask(url: string, acceptEncoding = 'identity', agent?: Agent): Promise<Answer> {
  const { origin } = new URL(url);
  const { hostname, port } = new URL(origin);
  return new Promise((answered, failed) => {
    // The path as it stands: URL would tidy up what a hostile address has in it.
    const path = url.slice(origin.length);
    const headers = { 'accept-encoding': acceptEncoding };
    const request = get({ hostname, port, path, headers, agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', failed);
      response.once('end', () =>
        answered({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    });
    request.once('error', failed);
  });
}
