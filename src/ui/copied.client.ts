/**
 * Copies a text and says so at the end of an element; a browser may refuse, and then nothing is said. The message is
 * there, empty, before it has its text: screen readers announce what changes in a status, not what arrives with it.
 */
export async function copyAndSay(text: string, host: HTMLElement, said: string): Promise<void> {
  const message = document.createElement('span');
  message.setAttribute('role', 'status');
  message.className = 'copied';
  host.append(message);
  message.textContent = await navigator.clipboard.writeText(text).then(
    () => said,
    () => '',
  );
  setTimeout(() => message.remove(), 2000);
}
