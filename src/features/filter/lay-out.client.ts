import { pause } from './pause.client.ts';

/** Lays out events one by one, so that nothing is left to move under a reader who scrolls, and the page answers meanwhile. */
export async function layOut(events: Iterable<Element>): Promise<void> {
  for (const event of events) {
    event.classList.add('laid-out');
    await pause();
  }
}
