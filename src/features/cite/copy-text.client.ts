import { copyWords as words } from '#words/cite.ts';
import { canCopy, copyAndSay } from '../../ui/copied.client.ts';

/** Adds a button that copies the text inside, as it then is, where the browser can copy. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    if (!canCopy) return;
    const text = this.querySelector('pre');
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words.copy;
    button.setAttribute('aria-label', words.copyOf(this.dataset['name'] ?? ''));
    button.addEventListener('click', () => void copyAndSay(text?.textContent ?? '', this, words.copied));
    this.append(button);
  }
}

customElements.define('copy-text', CopyText);
