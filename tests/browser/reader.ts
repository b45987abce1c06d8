import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, test as base } from '@playwright/test';
import { createSiteServer } from '../../src/site/server.ts';
import { siteOf } from '../records/site.ts';

interface Served {
  /** Folder of the built site that the pages of a spec come from. */
  readonly directory: string;
  /** Where it is served, on a free port, so that two checkouts can be tested at once. */
  readonly address: string;
}

/** A test on a built site: that of the record made for tests, where a spec names no other. */
export const loud = base.extend<object, Served>({
  directory: [siteOf('harbour-bridge'), { option: true, scope: 'worker' }],
  address: [
    async ({ directory }, use) => {
      const server = createSiteServer(directory).listen(0, '127.0.0.1');
      await once(server, 'listening');
      await use(`http://localhost:${(server.address() as AddressInfo).port}`);
      server.close();
      server.closeAllConnections();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ address }, use) => {
    await use(address);
  },
});

/** A test in which no page may complain in the console, fail in a script, or ask anything of another host. */
export const test = loud.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        if (!request.url().startsWith(`${baseURL ?? ''}/`)) complaints.push(`asked for ${request.url()}`);
      });
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
