/** Reads the arguments of a command; where there is one it does not know, says so and ends it with exit code 2. */
export function readArguments<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(2);
  }
}
