/**
 * The address of a quotation in the page it is quoted from: a browser that knows text fragments goes to the words and marks
 * them, others open the page. A hyphen, comma or ampersand would be read as part of the syntax
 * (https://wicg.github.io/scroll-to-text-fragment/#syntax).
 */
export function quotationAddress(url: string, quote: string): string {
  const text = encodeURIComponent(quote).replaceAll('-', '%2D');
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${text}`;
}
