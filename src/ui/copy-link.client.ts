import { linkWords } from '#words/ui.ts';
import { anchor } from '../addresses/anchor.ts';
import { canCopy, copyAndSay } from './copied.client.ts';

/** Copies the address of the link inside, beside following it, and says so; where nothing can be copied, it is a link like any other. */
class CopyLink extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    if (!link) return;
    // In a list of links events have to be told apart; as markup, their titles once more would be a fortieth of the page.
    const title = this.closest('li')?.querySelector('.event-title')?.textContent.trim();
    if (title) link.ariaLabel = linkWords.linkTo(title);
    if (!canCopy) return;
    link.addEventListener('click', (event) => {
      const isThisPage = link.hash === '' && link.pathname === location.pathname;
      if (isThisPage) event.preventDefault();
      const address = new URL(link.hash === '' ? link.href : anchor(link.hash.slice(1)), location.href);
      void copyAndSay(address.href, this, linkWords.linkCopied);
    });
  }
}

customElements.define('copy-link', CopyLink);
