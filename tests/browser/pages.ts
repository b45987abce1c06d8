import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { formerAddresses } from '../former-addresses.ts';

const site = join(import.meta.dirname, '../../dist');
const every = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => `/${file.replace(/index\.html$/, '')}`)
  .filter((address) => !formerAddresses.includes(address))
  .sort();

/** One page of each kind. */
export const kinds = [
  '/',
  '/events/easter-truce-in-force/',
  '/events/nato-expansion-1990s/',
  '/actors/',
  '/actors/ihor-mosiychuk/',
  '/articles/',
  '/articles/2025-04-15-jowhar-sumy-mocking/',
  '/sources/',
  '/sources/rt/',
  '/threads/',
  '/threads/energy-moratorium/',
  '/questions/',
  '/questions/who-kept-the-energy-moratorium/',
  '/places/',
  '/places/moscow/',
  '/2025/05/',
  '/about/',
  '/about/accessibility/',
  '/about/sources/',
  '/changes/',
  '/404.html',
];

/** The timeline narrowed, with something in the address that does not exist. */
const narrowed = '/?actor=nobody&actor=marco-rubio';

/** The pages under test: one of each kind, the timeline narrowed, or every one, it as a whole too, where `ALL=1` asks for it. */
export const pages =
  process.env['ALL'] === '1' ? [...new Set([...kinds, narrowed, ...every])] : [narrowed, ...kinds.slice(1)];
