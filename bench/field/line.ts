import type { Page } from '@playwright/test';

/** Slow 4G and a processor four times slower, as Lighthouse has them. */
const { slowdown, ...line } = { latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000, slowdown: 4 };

/** What came over a slow line. */
export interface Sent {
  readonly bytes: number;
  readonly requests: number;
  /** The bytes that had come so many milliseconds after the page was asked for. */
  readonly bytesUntil: (time: number) => number;
}

/** Slows a page's line and processor down; gives back what has come from an address so far, whenever it is asked. */
export async function slowDown(page: Page, url: string): Promise<() => Sent> {
  const session = await page.context().newCDPSession(page);
  const came: { readonly at: number; readonly bytes: number }[] = [];
  let asked: number | null = null;
  let bytes = 0;
  let requests = 0;
  session.on('Network.requestWillBeSent', ({ request, timestamp }) => {
    asked ??= timestamp;
    requests += request.url.startsWith(url) ? 1 : 0;
  });
  session.on('Network.responseReceived', ({ timestamp, response }) =>
    came.push({ at: timestamp, bytes: response.encodedDataLength }),
  );
  session.on('Network.dataReceived', ({ timestamp, encodedDataLength }) =>
    came.push({ at: timestamp, bytes: encodedDataLength }),
  );
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...line });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const bytesUntil = (time: number) =>
    came.filter(({ at }) => (at - (asked ?? 0)) * 1000 <= time).reduce((sum, { bytes }) => sum + bytes, 0);
  return () => ({ bytes, requests, bytesUntil });
}
