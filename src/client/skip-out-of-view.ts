/** Has those of some elements that are now out of view keep their size, and laid out when they come near. */
export function skipOutOfView(elements: Iterable<Element>): void {
  const away = [...elements].filter((element) => {
    const { top, bottom, height } = element.getBoundingClientRect();
    return height === 0 || bottom < 0 || top > innerHeight;
  });
  for (const element of away) element.classList.add('away');
}
