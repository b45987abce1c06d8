/* Gives each figure a button that copies it with who gives it, the event and an address; `<copy-text>` does the copying. */
const title = document.querySelector('h1')?.textContent ?? '';
for (const row of document.querySelectorAll<HTMLTableRowElement>('tr[data-copy]')) {
  const said = row.dataset['copy'] ?? '';
  const text = document.createElement('pre');
  text.hidden = true;
  text.textContent = `${said} (${title}). ${new URL(`#${row.dataset['of'] ?? ''}`, location.href).href}`;
  const copy = document.createElement('copy-text');
  copy.dataset['name'] = said;
  copy.append(text);
  row.cells[1]?.append(copy);
}

export {};
