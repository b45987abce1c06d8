import { domainToUnicode } from 'node:url';

/** Says what was expected of an address that is not safe to publish; null where it is safe. */
export function expectedOfAddress(text: string): string | null {
  if (text.length > longest) return `at most ${longest} characters`;
  const [, authority, rest = ''] = /^https?:\/\/([^/?#\\]*)(.*)$/su.exec(text) ?? [];
  if (authority === undefined) {
    const slip = /^https?:\/\//i.test(text) ? ' in lower case' : '';
    return `an address that begins with http:// or https://${slip}`;
  }
  if (/\s/u.test(text)) return 'no spaces or line breaks: write %20 for a space';
  if (authority.includes('@')) return 'no user name or password: everyone could read them';
  const [, host = '', port] = /^(\[.*\]|[^:]*)(?::(.*))?$/u.exec(authority) ?? [];
  return expectedOfHost(host) ?? expectedOfPort(port) ?? expectedOfRest(rest);
}

const longest = 2000;

/** Browsers read many spellings as one host; a reader must see which it is. */
function expectedOfHost(host: string): string | null {
  const url = `http://${host}/`;
  const ascii = URL.canParse(url) ? new URL(url).hostname : '';
  const unicode = domainToUnicode(ascii);
  const labels = unicode.split('.');
  const isName = ascii.length <= 253 && /^([\w-]{1,63}\.)+([a-z]{2,63}|xn--[a-z\d-]+)$/.test(ascii);
  if (!isName || !labels.every((label) => /^(?!xn--)[\p{L}\p{M}\p{N}_-]+$/u.test(label))) {
    return 'a host name such as www.example.org';
  }
  if (![ascii, unicode].includes(host.toLowerCase())) return `the host as browsers read it: ${unicode}`;
  const mixed = labels.find(mixesAlphabets);
  return mixed === undefined ? null : `letters of one alphabet in “${mixed}”: readers could take it for another host`;
}

/** Letters of Latin, Greek and Cyrillic look alike; of these only Latin mixes with others, the East Asian. */
function mixesAlphabets(label: string): boolean {
  const letters = label.match(/\p{L}/gu) ?? [];
  return [
    [/\p{scx=Latin}/u, /[\p{scx=Latin}\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Bopo}]/u] as const,
    [/\p{scx=Greek}/u, /\p{scx=Greek}/u] as const,
    [/\p{scx=Cyrillic}/u, /\p{scx=Cyrillic}/u] as const,
  ].some(([alphabet, mates]) => letters.some((one) => alphabet.test(one)) && !letters.every((one) => mates.test(one)));
}

/** Any port is accepted: a link to it works, and hides nothing. */
function expectedOfPort(port: string | undefined): string | null {
  const isPort = port === undefined || (/^[1-9]\d*$/.test(port) && Number(port) <= 65535);
  return isPort ? null : 'a port from 1 to 65535, or none';
}

function expectedOfRest(rest: string): string | null {
  const [unsafe] = /["<>\\^`{|}]/.exec(rest) ?? [];
  if (unsafe !== undefined) return `${encodeURIComponent(unsafe)} instead of ${unsafe}`;
  return /%(?![\dA-Fa-f]{2})/.test(rest) ? 'two hexadecimal digits after each %' : null;
}
