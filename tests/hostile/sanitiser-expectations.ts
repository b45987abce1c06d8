import dompurify from './dompurify/payloads.json' with { type: 'json' };

/**
 * The 186 payloads DOMPurify is held against: from npm `dompurify` 0.8.2, the last release that ships its test fixtures.
 * Kept as data, with its licence beside it, because audits flag a release so old.
 */
export const sanitiserPayloads: readonly string[] = dompurify.payloads;
