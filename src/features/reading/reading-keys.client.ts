import { canCopy } from '../../ui/copied.client.ts';
import { copyNearest, hasEvents, stepThroughEvents } from './event-at-hand.client.ts';
import type { Keys } from './keys-help.client.ts';

/** Under this name the browser keeps that the reader has switched the keys off. */
const memory = 'keys';

/** Single keys for reading: every page says which it has, and lets them be switched off. */
class ReadingKeys extends HTMLElement {
  /** What holds where the browser refuses to remember. */
  #on = true;

  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => void this.#help());
    document.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event)) return;
      const press = this.#keys()[event.key as keyof Keys];
      if (!press || !this.#isOn()) return;
      event.preventDefault();
      press();
    });
  }

  /** The keys that do something on this page. */
  #keys(): Keys {
    return {
      ...(hasEvents() && { j: () => stepThroughEvents('next'), k: () => stepThroughEvents('prev') }),
      ...(canCopy && document.querySelector('copy-link') && { c: copyNearest }),
      '/': enterSearch,
      '?': () => void this.#help(),
    };
  }

  /** Few readers ask for it, so that it loads when one does. */
  async #help(): Promise<void> {
    const { showHelp } = await import('./keys-help.client.ts');
    showHelp(this.#keys(), this.#isOn(), (on) => this.#turn(on));
  }

  #isOn(): boolean {
    try {
      return localStorage.getItem(memory) !== 'off';
    } catch {
      return this.#on;
    }
  }

  #turn(on: boolean): void {
    this.#on = on;
    try {
      if (on) localStorage.removeItem(memory);
      else localStorage.setItem(memory, 'off');
    } catch {
      // Then it holds until the page is left.
    }
  }
}

/** Whether a key belongs to a field of text, or to an open dialog. */
function isTyping({ target, isComposing }: KeyboardEvent): boolean {
  const texts = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable], dialog *, dialog';
  return isComposing || (target instanceof Element && target.closest(texts) !== null);
}

/** The first field for words is that of the masthead. */
function enterSearch(): void {
  const field = document.querySelector<HTMLInputElement>('input[type="search"]');
  field?.focus();
  field?.select();
}

customElements.define('reading-keys', ReadingKeys);
