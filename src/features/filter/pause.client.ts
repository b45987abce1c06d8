/** Lets the browser paint and answer before what follows. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
