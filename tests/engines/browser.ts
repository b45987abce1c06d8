/** What the driver of an engine does for a reader; what the page then shows is asked of the page itself. */
export interface Browser {
  /** Opens an address and waits until its page has loaded. */
  readonly visit: (address: string) => Promise<void>;
  /** Presses keys, one after the other: a letter, a key by its name, or several together, as `Control+v`. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Clicks at a point of what is in view. */
  readonly click: (x: number, y: number) => Promise<void>;
  /** Runs a function in the page, where nothing from around it is known. */
  readonly ask: <Given extends readonly unknown[], Result>(
    question: (...given: Given) => Result,
    ...given: Given
  ) => Promise<Awaited<Result>>;
  /** Gives the page this size. */
  readonly resize: (width: number, height: number) => Promise<void>;
  readonly close: () => Promise<void>;
}
