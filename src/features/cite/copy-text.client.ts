import { copyWords as words } from '#words/cite.ts';
import { copyAndSay } from '../../ui/copied.client.ts';

/** Adds a button that copies the text inside, as it then is. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
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
