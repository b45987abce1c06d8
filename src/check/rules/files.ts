import type { Issue } from '../../record/schema/issue.ts';
import { type Check, requiredFiles } from '../rule.ts';

/** The files without which nothing can be read are there. */
export const allFilesThere: Check = ({ documents, path }) =>
  requiredFiles
    .filter((name) => !documents.has(name))
    .map((name): Issue => {
      const file = `${path}/${name}.yaml`;
      return {
        file,
        line: 1,
        column: 1,
        rule: 'missing-file',
        message: `Missing ${file}, expected beside articles/: create it`,
      };
    });
