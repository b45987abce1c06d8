import { z } from 'zod';

/** What every file of data says of itself, before what it holds. */
export const publishedHead = {
  title: z.string().describe('Name of the chronology'),
  license: z
    .strictObject({
      name: z.string().describe('Name of the licence'),
      url: z.url().describe('Address of its text'),
    })
    .nullable()
    .describe('Terms under which the record may be used again; null where it states none'),
  version: z.string().describe('Version of the record: a hash of all that it says'),
  base: z.url().describe('Address of the site'),
} as const;

/** Where an entry has its page. */
export const publishedAddress = {
  url: z.url().describe('Address of its page'),
  path: z
    .string()
    .regex(/^\/.+\/$/)
    .describe('The same address without the host'),
} as const;
