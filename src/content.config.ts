import { defineCollection } from 'astro:content';
import { recordLoader } from './data/loader.ts';
import { contentDirectory } from './ingest/folder.ts';

/** The content folder, checked and typed, as one entry. */
export const collections = {
  record: defineCollection({ loader: recordLoader(contentDirectory()) }),
};
