import type { Claim } from '../../record/schema/article.ts';
import type { Chronology, Report } from '../model.ts';

/** A voice that can dispute with another: an actor, with the office whose word is theirs, or a publisher. */
export type Speaker = `actor ${string}` | `source ${string}`;

/**
 * Who speaks in a claim, or gives a number. A person and the office they speak for are one, and so are the articles of one publisher that
 * speak in their own voice.
 */
export function speakerOf(
  { actors }: Pick<Chronology, 'actors'>,
  { by }: Pick<Claim, 'by'>,
  { source }: Pick<Report, 'source'>,
): Speaker {
  return by === 'article' ? `source ${source}` : `actor ${officeOf(actors, by)}`;
}

function officeOf(actors: Chronology['actors'], actor: string): string {
  return actors.get(actor)?.speaksFor ?? actor;
}
