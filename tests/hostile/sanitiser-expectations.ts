import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * The 186 payloads DOMPurify is held against: npm `dompurify` 0.8.2, the last release that ships its test fixtures,
 * MPL-2.0 OR Apache-2.0.
 */
export const sanitiserPayloads: readonly string[] = (
  require('dompurify/test/fixtures/expect.js') as readonly { readonly payload: string }[]
).map(({ payload }) => payload);
