import { claimWords } from '#words/claims.ts';
import { language } from '#words/language.ts';
import type { ClaimView, PlacedClaimView } from '../chronology/views/claims.ts';
import { formatSaid } from './date.ts';

/** Who makes a claim, and what it is: `The Mayor: The bridge is safe.` */
export function entitleClaim({ speaker, source, says }: Pick<ClaimView, 'speaker' | 'source' | 'says'>): string {
  return `${(speaker ?? source).name}: ${says.replace(/\.$/, '')}`;
}

/** The words of a claim, when it was made, and where: `“It is safe”. The Mayor, 18 April 2025, in Gazette. Talks resume.` */
export function describeClaim({ claim, event, article, ...said }: Omit<PlacedClaimView, 'index'>): string {
  const { quote, speaker, source } = claim;
  const words = quote === null ? '' : `${language.openQuote}${quote}${language.closeQuote}. `;
  const reported = speaker === null ? '' : claimWords.reportedBy(article.source.name);
  return `${words}${(speaker ?? source).name}, ${formatSaid(said)}${reported}. ${event.title}.`;
}
