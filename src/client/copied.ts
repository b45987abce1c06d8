/** Copies a text and says so at the end of an element; a browser may refuse, and then nothing is said. */
export async function copyAndSay(text: string, host: HTMLElement, said: string): Promise<void> {
  const copied = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
  if (!copied) return;
  const message = document.createElement('span');
  message.setAttribute('role', 'status');
  message.className = 'copied';
  host.append(message);
  message.textContent = said;
  setTimeout(() => message.remove(), 2000);
}
