import { Document, isMap, isScalar, isSeq, visit } from 'yaml';
import { type ReportAsWritten, report } from '../../record/schema/article.ts';
import type { Draft, DraftReport } from './draft.ts';

/** Writes the text of a new article file, with keys in the order of the authoring guide. */
export function writeArticle({ name, article, reports, paragraphs }: Draft): string {
  const document = new Document({
    ...article,
    actors: [...new Set(reports.flatMap(({ actors }) => actors))],
    events: reports.map((one) => writeReport(one, name)),
  });
  return `---\n${writeFrontmatter(document)}---\n${paragraphs.join('\n\n')}\n`;
}

/** Writes the frontmatter of an article, with short lists in one line. */
export function writeFrontmatter(document: Document): string {
  visit(document, {
    Pair: (_, { key, value }) => {
      const isCompact = isScalar(key) && ['figures', 'threads'].includes(String(key.value));
      if (isCompact && isSeq(value)) for (const item of value.items) if (isMap(item)) item.flow = true;
    },
    Seq: (_, list) => {
      if (list.items.every((item) => isScalar(item))) list.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** A report as it is written; the sentences of its summary rest on this article. */
function writeReport({ sentences, ...rest }: DraftReport, name: string): ReportAsWritten {
  const written: ReportAsWritten = {
    ...rest,
    ...(sentences && { summary: sentences.map((says) => ({ says, from: [name] })) }),
  };
  return inOrder(Object.entries(written), Object.keys(report.shape)) as ReportAsWritten;
}

/** Puts entries in the order of the keys of a shape. */
export function inOrder(entries: readonly (readonly [string, unknown])[], keys: readonly string[]): object {
  return Object.fromEntries(entries.toSorted(([a], [b]) => keys.indexOf(a) - keys.indexOf(b)));
}
