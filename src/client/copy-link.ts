/** Copies the address of the link inside, beside following it, and says so. */
class CopyLink extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('a')?.addEventListener('click', (event) => {
      const link = event.currentTarget as HTMLAnchorElement;
      const isThisPage = link.hash === '' && link.pathname === location.pathname;
      if (isThisPage) event.preventDefault();
      const address = new URL(link.hash === '' ? link.href : `/${link.hash}`, location.href);
      void this.#copy(address.href);
    });
  }

  /**
   * A browser may refuse the clipboard; the link itself is followed all the same. The message is there, empty, before it
   * has its text: screen readers announce what changes in a status, not what arrives with it.
   */
  async #copy(address: string): Promise<void> {
    const message = document.createElement('span');
    message.setAttribute('role', 'status');
    message.className = 'copied';
    this.append(message);
    const text = await navigator.clipboard.writeText(address).then(
      () => 'Link copied',
      () => '',
    );
    message.textContent = text;
    setTimeout(() => message.remove(), 2000);
  }
}

customElements.define('copy-link', CopyLink);
