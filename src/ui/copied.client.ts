import { copyWords as words } from '#words/cite.ts';

/** Whether the browser lets this page copy anything: none does on plain http. */
export const canCopy = 'clipboard' in navigator;

/**
 * Copies a text and says at the end of an element that it is copied, or that the browser refused. The message is there,
 * empty, before it has its text: screen readers announce what changes in a status, not what arrives with it.
 */
export async function copyAndSay(text: string, host: HTMLElement, said: string): Promise<void> {
  const message = document.createElement('span');
  message.setAttribute('role', 'status');
  message.className = 'copied';
  host.append(message);
  message.textContent = await navigator.clipboard.writeText(text).then(
    () => said,
    () => words.refused,
  );
  setTimeout(() => message.remove(), 2000);
}
