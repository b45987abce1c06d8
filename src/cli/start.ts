import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readBase } from '../site/served-base.ts';
import { serve } from './serve.ts';

// First, so that a bad option or a port in use is said before the build, not after it.
const address = await serve();
const build = spawn('npm run build', { shell: true, stdio: 'inherit' });
const [code] = (await once(build, 'close')) as [number | null];
if (code !== 0) process.exit(code ?? 1);
console.log(`The site is at ${address}${await readBase('dist')}`);
