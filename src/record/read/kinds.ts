import { defaultKinds } from '../schema/kinds.ts';
import type { Folder } from './document.ts';
import { isObject, select } from './select.ts';

/** Lists the kinds of event that an article may name, by id with their names; none where `site.yaml` cannot be read. */
export function listKinds({ documents }: Pick<Folder, 'documents'>): ReadonlyMap<string, string> {
  const site = documents.get('site');
  if (!site || !isObject(site.data)) return new Map();
  if (!Object.hasOwn(site.data, 'kinds')) return new Map(defaultKinds.map(({ id, name }) => [id, name]));
  const written = select(site, 'kinds.*').map(({ value }) => (isObject(value) ? [value['id'], value['name']] : []));
  return new Map(
    written.flatMap(([id, name]) => (typeof id === 'string' ? [[id, typeof name === 'string' ? name : '']] : [])),
  );
}
