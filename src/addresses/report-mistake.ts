import type { RecordedSite } from '../chronology/model.ts';

/** The words of the mail. */
interface MailWords {
  readonly subject: (site: string) => string;
  readonly page: (address: string) => string;
  readonly whatIsWrong: string;
  readonly source: string;
}

/** Whom readers tell of a mistake. */
export type Contact = NonNullable<RecordedSite['contact']>;

/**
 * The address at which a reader reports a mistake on a page: a form that is told the page, or a mail that names it
 * (https://www.rfc-editor.org/rfc/rfc6068).
 */
export function reportAddress({ url, email = '' }: Contact, siteTitle: string, page: string, words: MailWords): string {
  if (url !== undefined) {
    const form = new URL(url);
    form.searchParams.append('page', page);
    return form.href;
  }
  const at = email.lastIndexOf('@');
  const to = [email.slice(0, at), email.slice(at + 1)].map(encodeURIComponent).join('@');
  const lines = [words.page(page), '', words.whatIsWrong, '', words.source, ''];
  const fields = { subject: words.subject(siteTitle), body: lines.join('\r\n') };
  return `mailto:${to}?${Object.entries(fields)
    .map(([name, text]) => `${name}=${encodeURIComponent(text)}`)
    .join('&')}`;
}
