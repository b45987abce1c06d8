// Writes a record of as many events as are asked for, to measure with: `node bench/record.ts 2000 some/folder`.
import { parseArgs } from 'node:util';
import { writeRecord } from '../tests/records/made/write-record.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' } },
});
const [size, directory] = positionals;
if (!Number(size) || directory === undefined) {
  throw new Error('Expected a number of events and a folder: node bench/record.ts 2000 some/folder');
}
await writeRecord(directory, Number(size), Number(values.seed));
