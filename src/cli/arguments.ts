/** Reads the arguments of a command; where there is one it does not know, says so and ends it with exit code 2. */
export function readArguments<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

/** Says why a command cannot do what it was asked to, and ends it with exit code 2. */
export function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}
