/** A single key, what it does, in words, and how it is done. */
export interface Key {
  readonly key: string;
  readonly does: string;
  readonly press: () => void;
}

/** Opens a dialog that lists keys and switches them on or off. */
export function showHelp(keys: readonly Key[], on: boolean, turn: (on: boolean) => void): void {
  const dialog = create('dialog', { className: 'keys-help' });
  dialog.setAttribute('aria-labelledby', '_keys');
  dialog.append(
    create('h2', { id: '_keys', textContent: 'Shortcuts' }),
    listKeys(keys),
    switchFor(on, turn),
    create('small', { textContent: 'Saved only in this browser.' }),
    closer(),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function listKeys(keys: readonly Key[]): HTMLElement {
  const list = create('dl');
  for (const { key, does } of [...keys, { key: 'Esc', does: 'Close what is open' }]) {
    const term = create('dt');
    term.append(create('kbd', { textContent: key }));
    const row = create('div');
    row.append(term, create('dd', { textContent: does }));
    list.append(row);
  }
  return list;
}

function switchFor(on: boolean, turn: (on: boolean) => void): HTMLElement {
  const box = create('input', { type: 'checkbox', checked: on });
  box.addEventListener('change', () => turn(box.checked));
  const label = create('label');
  label.append(box, ' Use single-key shortcuts');
  return label;
}

function closer(): HTMLElement {
  const form = create('form', { method: 'dialog' });
  form.append(create('button', { textContent: 'Close' }));
  return form;
}

function create<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(name), properties);
}
