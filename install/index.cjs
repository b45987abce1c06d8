// The package `node` calls this while it is installed, in its own folder, on whatever Node is there. The package of the same
// name in the registry would fetch Node by its version alone; this one takes the file whose checksum is in the lock file.
const { spawnSync } = require('node:child_process');
const { constants, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');

const folder = join(__dirname, 'node');
const flags = ['--ignore-scripts', '--include=optional', '--no-audit', '--no-fund', `--prefix=${folder}`];

/** Puts the Node for this machine into the package `node`, or says why it cannot. */
module.exports = function installNode() {
  const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
  const machine = `${process.platform} ${process.arch}`;
  const found = Object.entries(packages).find(([, { os, cpu }]) => `${os} ${cpu}` === machine);
  if (found === undefined) {
    console.error(`No package brings Node to ${machine}: npm scripts run on the Node that is installed.`);
    return;
  }
  const [path, { bin }] = found;
  const { status } = spawnSync(process.execPath, [process.env.npm_execpath, 'ci', ...flags], { stdio: 'inherit' });
  const source = join(folder, path, bin.node);
  // npm leaves out an optional package that it cannot fetch, or whose checksum differs, and calls that a success.
  if (status !== 0 || !existsSync(source)) {
    console.error(`${path} of ${folder} could not be fetched, or its checksum differs from the lock file.`);
    process.exit(1);
  }
  mkdirSync(dirname(bin.node), { recursive: true });
  copyFileSync(source, bin.node, constants.COPYFILE_FICLONE);
  // Windows looks for `node`, and then runs `node.exe`.
  if (bin.node.endsWith('.exe')) writeFileSync('bin/node', '');
  rmSync(join(folder, 'node_modules'), { recursive: true });
};
