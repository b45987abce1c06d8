import { readingWords as words } from '#words/reading.ts';

/** Single keys, each with what does it. */
export type Keys = Partial<Record<keyof typeof words.does, () => void>>;

/** Opens a dialog that lists keys and switches them on or off. */
export function showHelp(keys: Keys, on: boolean, turn: (on: boolean) => void): void {
  // The key may be pressed again while this loads.
  if (document.querySelector('.keys-help')) return;
  const dialog = create('dialog', { className: 'keys-help' });
  dialog.setAttribute('aria-labelledby', '_keys');
  dialog.append(
    create('h2', { id: '_keys', textContent: words.shortcuts }),
    listKeys(Object.keys({ ...keys, Esc: true }) as (keyof Keys)[]),
    switchFor(on, turn),
    create('small', { textContent: words.saved }),
    closer(),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function listKeys(keys: readonly (keyof Keys)[]): HTMLElement {
  const list = create('dl');
  for (const key of keys) {
    const term = create('dt');
    term.append(create('kbd', { textContent: key }));
    const row = create('div');
    row.append(term, create('dd', { textContent: words.does[key] }));
    list.append(row);
  }
  return list;
}

function switchFor(on: boolean, turn: (on: boolean) => void): HTMLElement {
  const box = create('input', { type: 'checkbox', checked: on });
  box.addEventListener('change', () => turn(box.checked));
  const label = create('label');
  label.append(box, ` ${words.use}`);
  return label;
}

function closer(): HTMLElement {
  const form = create('form', { method: 'dialog' });
  form.append(create('button', { textContent: words.close }));
  return form;
}

function create<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(name), properties);
}
