import { isObject } from '../../record/read/select.ts';
import { type Check, checkDocument, issueAt } from '../rule.ts';

/** Readers reach an editor in one way: by a page with a form, or by mail. */
export const oneContact: Check = (folder) =>
  checkDocument(folder, 'site', (site) => {
    const contact = isObject(site.data) ? site.data['contact'] : undefined;
    if (!isObject(contact)) return [];
    const [url, email] = [contact['url'] !== undefined, contact['email'] !== undefined];
    if (url !== email) return [];
    if (url) {
      const message = 'Unexpected url beside email, expected one of the two: remove the other';
      return [issueAt(site, ['contact', 'url'], 'misplaced-key', message, 'key')];
    }
    return [
      issueAt(site, ['contact'], 'missing-key', 'Missing email, expected an e-mail address, or the url of a form'),
    ];
  });
