import { defineCollection } from 'astro:content';
import { recordLoader } from './site/astro/loader.ts';
import { contentDirectory } from './record/read/folder.ts';

/** The content folder, checked and typed, as one entry. */
export const collections = {
  record: defineCollection({ loader: recordLoader(contentDirectory()) }),
};
