import type { Actor } from '../record/schema/registries.ts';
import { type EdtfDate, mustParseEdtf } from './dates/edtf.ts';

/** An office or function that an actor held. */
export interface HeldRole {
  readonly role: string;
  /** Its last day; null where it did not end during the period. */
  readonly until: EdtfDate | null;
}

/** The role that an actor held on the last day that a date can mean; null where none is given. */
export function roleOn(actor: Pick<Actor, 'role' | 'roles'>, { latest }: Pick<EdtfDate, 'latest'>): string | null {
  const held = rolesOf(actor).find(({ until }) => until === null || latest <= until.latest);
  return held?.role ?? null;
}

/** Lists the roles of an actor, oldest first; empty where none is given. */
export function rolesOf({ role, roles }: Pick<Actor, 'role' | 'roles'>): readonly HeldRole[] {
  const written = roles ?? (role === undefined ? [] : [{ role, until: undefined }]);
  return written.map((one) => ({ role: one.role, until: one.until === undefined ? null : mustParseEdtf(one.until) }));
}
