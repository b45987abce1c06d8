import { articlesTable } from './articles.ts';
import { claimsTable } from './claims.ts';
import { eventsTable } from './events.ts';
import { figuresTable } from './figures.ts';
import type { Table } from './table.ts';

/** The one list of tables that are published as CSV. */
export const tables: readonly Table[] = [eventsTable, articlesTable, claimsTable, figuresTable];
