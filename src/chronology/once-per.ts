/**
 * Makes a function build its result once for each object: thousands of pages ask for the same. A result goes with its
 * object. Folders and documents never change, so their former results are still right.
 */
export function oncePer<From extends object, Built>(build: (from: From) => Built): (from: From) => Built {
  const kept = new WeakMap<From, { readonly built: Built }>();
  return (from) => {
    const known = kept.get(from) ?? { built: build(from) };
    kept.set(from, known);
    return known.built;
  };
}
