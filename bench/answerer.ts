import { Agent, request } from 'node:http';

/** People with a browser: pages over connections that stay open. Times are in milliseconds. */
export function createAnswerer(url: string, clients: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const send = (method: string, path: string, expected: number, body?: string) =>
    new Promise<number>((resolve, reject) => {
      const started = performance.now();
      const headers = body
        ? { 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(body) }
        : {};
      const sent = request(url + path, { method, agent, headers }, (response) => {
        response.resume();
        response.on('end', () =>
          response.statusCode === expected
            ? resolve(performance.now() - started)
            : reject(new Error(`${method} gave ${response.statusCode}`)),
        );
      });
      sent.on('error', reject);
      sent.end(body);
    });
  return {
    open: (path: string) => send('GET', path, 200),
    answer: (path: string, choice: string) =>
      send('POST', path, 303, choice === 'takes-part' ? `choice=${choice}&commitment=active` : `choice=${choice}`),
    close: () => agent.destroy(),
  };
}
