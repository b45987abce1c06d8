import { anchor } from '../addresses/anchor.ts';
import { copyAndSay } from './copied.client.ts';

/** Copies the address of the link inside, beside following it, and says so. */
class CopyLink extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('a')?.addEventListener('click', (event) => {
      const link = event.currentTarget as HTMLAnchorElement;
      const isThisPage = link.hash === '' && link.pathname === location.pathname;
      if (isThisPage) event.preventDefault();
      const address = new URL(link.hash === '' ? link.href : anchor(link.hash.slice(1)), location.href);
      void copyAndSay(address.href, this, 'Link copied');
    });
  }
}

customElements.define('copy-link', CopyLink);
