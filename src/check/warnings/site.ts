import { selectTexts } from '../../record/read/select.ts';
import { type Hint, checkDocument, issueAt } from '../rule.ts';

/** An address of the site may be made up, and lead nowhere. */
export const placeholderAddresses: Hint = (folder) =>
  checkDocument(folder, 'site', (site) =>
    ['url', 'license.url', 'contact.url', 'contact.email', 'repository'].flatMap((at) =>
      selectTexts(site, at).flatMap(({ path, value }) => {
        const message = problemOfHost(hostOf(value));
        return message === null ? [] : [issueAt(site, path, 'placeholder-address', message)];
      }),
    ),
  );

function hostOf(address: string): string {
  return URL.parse(address)?.hostname ?? address.slice(address.lastIndexOf('@') + 1);
}

/** Source: RFC 2606, https://www.rfc-editor.org/rfc/rfc2606 */
function problemOfHost(host: string): string | null {
  if (/(^|\.)localhost$/.test(host)) {
    return `${host} is your own machine, which readers cannot reach: put the address of the site before you publish`;
  }
  return /(^|\.)(example|invalid|test|example\.(com|net|org))$/.test(host)
    ? `${host} is reserved for examples, and leads nowhere: put your own before you publish`
    : null;
}
