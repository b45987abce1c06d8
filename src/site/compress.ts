import type { RequestListener } from 'node:http';
import { constants } from 'node:zlib';
import compression from 'compression';

/** Compresses an answer on its way: with Brotli where the reader takes it, else with gzip. */
export const compress = compression({
  // At its default of 4, sheets are larger than with gzip; 5 takes about as long as gzip.
  brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } },
}) as unknown as (...args: [...Parameters<RequestListener>, next: () => void]) => void;
