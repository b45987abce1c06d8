/* On paper a page says when it was printed: an address may show something else by then. */
addEventListener('beforeprint', () => {
  const { dataset } = document.querySelector<HTMLElement>('.printed-head') ?? {};
  if (dataset) dataset['day'] = new Date().toLocaleDateString(dataset['language'], { dateStyle: 'long' });
});
