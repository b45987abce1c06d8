import { selectTexts } from '../../record/read/select.ts';
import { type Hint, checkDocument, issueAt } from '../rule.ts';

/** An address of the site may be made up, and lead nowhere. */
export const placeholderAddresses: Hint = (folder) =>
  checkDocument(folder, 'site', (site) =>
    ['url', 'license.url', 'contact.url', 'contact.email', 'repository'].flatMap((at) =>
      selectTexts(site, at).flatMap(({ path, value }) => {
        const host = hostOf(value);
        if (!isReserved(host)) return [];
        const message = `${host} is reserved for examples, and leads nowhere: put your own before you publish`;
        return [issueAt(site, path, 'placeholder-address', message)];
      }),
    ),
  );

function hostOf(address: string): string {
  return URL.parse(address)?.hostname ?? address.slice(address.lastIndexOf('@') + 1);
}

/** Source: RFC 2606, https://www.rfc-editor.org/rfc/rfc2606 */
function isReserved(host: string): boolean {
  return /(^|\.)(example|invalid|test|example\.(com|net|org))$/.test(host);
}
