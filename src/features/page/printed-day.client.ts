/* On paper a page says when it was printed: an address may show something else by then. */
addEventListener('beforeprint', () => {
  const day = new Date().toLocaleDateString('en-GB', { dateStyle: 'long' });
  document.querySelector('.printed-head')?.setAttribute('data-day', day);
});
