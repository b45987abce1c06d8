import { parseArgs } from 'node:util';

const usual = 4321;
const highest = 65535;

/** Reads the options of `npm start` and `npm run preview`: a port, or what is wrong with them. */
export function parseServeOptions(args: readonly string[]): number | { readonly problem: string } {
  const { tokens } = parseArgs({
    args: [...args],
    options: { port: { type: 'string' } },
    strict: false,
    tokens: true,
  });
  let port = usual;
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') return { problem: `Unexpected "${token.value}", expected --port and a number` };
    if (token.name !== 'port') {
      return {
        problem: `Unexpected option ${token.rawName}, expected --port: the site is served to this machine alone`,
      };
    }
    port = /^\d{1,5}$/.test(token.value ?? '') ? Number(token.value) : Infinity;
    if (port > highest) {
      const given = token.value === undefined ? '' : ` "${token.value}"`;
      return { problem: `Unexpected --port${given}, expected a number from 1 to ${highest}, or 0 for any free port` };
    }
  }
  return port;
}
