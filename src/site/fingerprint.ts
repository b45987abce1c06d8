import { hash } from 'node:crypto';
import { serialize } from 'node:v8';

/**
 * A short text that differs wherever data differ, in whatever depth. The same data may have two, where an object that they
 * have twice is one in the first and two in the second. Throws for a function: what it would do cannot be told.
 */
export function fingerprint(value: unknown): string {
  return hash('sha256', serialize(value), 'base64url');
}
