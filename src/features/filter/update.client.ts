/** Sets a property where it differs; what stays as it is costs the browser no work. */
export function update<T extends Node, K extends keyof T>(node: T, property: K, value: T[K]): void {
  if (node[property] !== value) node[property] = value;
}
