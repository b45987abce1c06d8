import type { RecordedSite } from '../chronology/model.ts';

/** Whom readers tell of a mistake. */
export type Contact = NonNullable<RecordedSite['contact']>;

/**
 * The address at which a reader reports a mistake on a page: a form that is told the page, or a mail that names it
 * (https://www.rfc-editor.org/rfc/rfc6068).
 */
export function reportAddress({ url, email = '' }: Contact, siteTitle: string, page: string): string {
  if (url !== undefined) {
    const form = new URL(url);
    form.searchParams.append('page', page);
    return form.href;
  }
  const at = email.lastIndexOf('@');
  const to = [email.slice(0, at), email.slice(at + 1)].map(encodeURIComponent).join('@');
  const lines = [`Page: ${page}`, '', 'What is wrong:', '', 'A source that shows it:', ''];
  const fields = { subject: `Mistake in ${siteTitle}`, body: lines.join('\r\n') };
  return `mailto:${to}?${Object.entries(fields)
    .map(([name, text]) => `${name}=${encodeURIComponent(text)}`)
    .join('&')}`;
}
