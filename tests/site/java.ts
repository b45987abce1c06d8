import { join } from 'node:path';
import { findProgram, isProgram } from '../program.ts';

/** Finds Java: that of `JAVA_HOME`, then `java` on the PATH. Throws, saying what to do, where there is none. */
export function findJava(): string {
  const home = process.env['JAVA_HOME'];
  if (home !== undefined) {
    const java = join(home, 'bin', 'java');
    if (isProgram(java)) return java;
    throw new Error(`JAVA_HOME is ${home}, and no program is at ${java}: set it to the folder of a Java, or unset it`);
  }
  const found = findProgram('java');
  if (found !== undefined) return found;
  throw new Error(
    'The Nu checker needs Java 17 or later, and there is none on the PATH: install one (Debian: apt-get install ' +
      'default-jre-headless), or set JAVA_HOME to one that is there.',
  );
}
