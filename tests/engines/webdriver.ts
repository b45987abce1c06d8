/** Sends commands of one session of W3C WebDriver, and ends it. */
export interface Session {
  readonly command: (path: string, body: object) => Promise<unknown>;
  readonly end: () => Promise<void>;
}

/** Begins a session with a driver that listens at an address. */
export async function beginSession(driver: string, capabilities: object): Promise<Session> {
  const opened = await send('POST', `${driver}/session`, { capabilities: { alwaysMatch: capabilities } });
  const session = `${driver}/session/${(opened as { readonly sessionId: string }).sessionId}`;
  return {
    command: (path, body) => send('POST', `${session}/${path}`, body),
    end: async () => {
      await send('DELETE', session);
    },
  };
}

async function send(method: string, address: string, body?: object): Promise<unknown> {
  const answer = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await answer.json()) as { readonly value: unknown };
  if (answer.ok) return value;
  const { error, message } = value as { readonly error: string; readonly message: string };
  throw new Error(`${error}: ${message}`);
}
