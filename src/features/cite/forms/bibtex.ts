import type { Citable } from './citable.ts';

/** An entry for BibTeX in the fields of biblatex, whose dates are EDTF. */
export function formatBibtex(citable: Citable): string {
  const { id, authors, title, container, publisher, issued, version, url, archived } = citable;
  const fields = [
    ['author', authors.length === 0 ? null : authors.map(protect).join(' and ')],
    ['title', protect(title)],
    [
      url === null ? 'journaltitle' : publisher === null ? 'organization' : 'titleaddon',
      container === null ? null : protect(container),
    ],
    ['organization', publisher === null ? null : protect(publisher)],
    ['date', issued?.bibtex ?? null],
    ['version', version],
    ['url', url === null ? null : encodeBraces(url)],
    ['addendum', archived === null ? null : protect(`Archived at ${archived}`)],
  ].flatMap(([name, value]) => (value == null ? [] : [`  ${name} = {${value}},`]));
  return [`@${url === null ? 'article' : 'online'}{${id},`, ...fields, '}'].join('\n');
}

/** Braces keep the case of names in a title, and the “and” in the name of a newspaper from dividing it. */
function protect(text: string): string {
  return `{${text.replaceAll(/[\\{}&%$#_~^]/g, (character) => escapes[character] ?? '').replaceAll(ligatures, '$&{}')}}`;
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

/** Characters that TeX would join with the next into another. */
const ligatures = /([-'`,<>])(?=\1)|[?!](?=`)/g;

/** A URL is read as it is, so only what would end the field is encoded. */
function encodeBraces(url: string): string {
  return url.replaceAll(/[\\{}\s]/g, encodeURIComponent);
}
