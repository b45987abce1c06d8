/**
 * Reads the arguments of a command. For `--help` it prints how the command is called and ends it; where there is one that
 * it does not know, it says so too and ends it with exit code 2.
 */
export function readArguments<T>(usage: string, read: () => T): T {
  if (process.argv.slice(2).some((argument) => argument === '--help' || argument === '-h')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return read();
  } catch (error) {
    const [problem] = (error instanceof Error ? error.message : String(error)).split('. ');
    return refuse(`${problem ?? ''}\n${usage}`);
  }
}

/** Says why a command cannot do what it was asked to, and ends it with exit code 2. */
export function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}
