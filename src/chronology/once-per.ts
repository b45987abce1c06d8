/** Makes a function build once what it builds of an object: pages by the thousand ask for the same. */
export function oncePer<From extends object, Built>(build: (from: From) => Built): (from: From) => Built {
  const kept = new WeakMap<From, { readonly built: Built }>();
  return (from) => {
    const known = kept.get(from) ?? { built: build(from) };
    kept.set(from, known);
    return known.built;
  };
}
