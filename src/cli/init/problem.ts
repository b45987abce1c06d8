import { stringify } from 'yaml';
import { checkFolder } from '../../check/check.ts';
import { parseYaml } from '../../record/read/yaml.ts';
import type { Answers } from './answers.ts';

/** A sound `site.yaml`: whatever the check finds once some keys are filled is wrong with these. */
const sound = {
  title: 'Record',
  description: 'Record',
  language: 'en',
  timeZone: 'UTC',
  period: '2000',
  url: 'https://record.example',
} satisfies Answers;

/** Says what the check finds in keys of `site.yaml`; undefined where it finds nothing. */
export function findProblem(filled: Answers): string | undefined {
  const file = 'site.yaml';
  const text = stringify({ ...sound, ...filled }, { lineWidth: 0 });
  const site = parseYaml({ file, text, start: 0, end: text.length });
  const none = { path: '', articles: [], stories: [], about: null, issues: [] };
  return checkFolder({ ...none, documents: new Map([['site', site]]) }).find((issue) => issue.file === file)?.message;
}
