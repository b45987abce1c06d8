// Every command loads this first, and it stays JavaScript: an older Node stops at the first file of TypeScript, and does
// not say what to do.
const wanted = 24;
const { node } = process.versions;

if (Number.parseInt(node, 10) < wanted) {
  const isRunByNpm = process.env['npm_lifecycle_event'] !== undefined;
  console.error(
    isRunByNpm
      ? `Unexpected Node ${node}, expected ${wanted} or later: the package "node", which brings it, is missing or incomplete. ` +
          `Run npm ci --ignore-scripts=false, or install Node ${wanted} yourself.`
      : `Unexpected Node ${node}, expected ${wanted} or later: start the command with npm run, which uses the Node that ` +
          `npm ci installs, or install Node ${wanted} yourself.`,
  );
  process.exit(1);
}
