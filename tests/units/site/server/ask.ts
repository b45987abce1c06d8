import { once } from 'node:events';
import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** What is asked: a path as it is sent, and how. */
export interface Question {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer, read to its end. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks the server that listens on a socket, and reads the whole answer. Rejects where it is cut. */
export async function ask(socket: string, question: Question): Promise<Answer> {
  const response = await begin(socket, question);
  return { status: response.statusCode ?? 0, headers: response.headers, body: await buffer(response) };
}

/** Asks, and leaves the body for the caller to read. */
export async function begin(
  socket: string,
  { path, method = 'GET', headers = {} }: Question,
): Promise<IncomingMessage> {
  const asked = request({ socketPath: socket, path, method, headers: { host: 'localhost', ...headers }, agent: false });
  asked.end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  return response;
}
