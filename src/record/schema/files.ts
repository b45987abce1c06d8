import { z } from 'zod';
import { changes } from './changes.ts';
import { permalinks } from './permalinks.ts';
import { registries } from './registries.ts';
import { site } from './site.ts';
import { snapshot } from './snapshot.ts';

/** The shape of each file beside the articles, by its name. */
export const fileShapes: Readonly<Record<string, z.ZodType>> = {
  site,
  permalinks,
  changes,
  published: snapshot,
  ...Object.fromEntries(Object.entries(registries).map(([name, entry]) => [name, z.record(z.string(), entry)])),
};
