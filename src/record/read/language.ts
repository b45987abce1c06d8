/** Says what was expected of a text that is no BCP 47 tag; null where it is one. */
export function expectedOfLanguage(text: string): string | null {
  try {
    Intl.getCanonicalLocales(text);
    return null;
  } catch {
    return 'a BCP 47 tag such as en, uk or pt-BR';
  }
}
