import { globSync } from 'node:fs';

/** The rooms whose code is changed, each with the files it has and has not. */
export const rooms: Readonly<
  Record<string, { readonly files: readonly string[]; readonly except?: readonly string[] }>
> = {
  filter: { files: ['src/chronology/filter/**/*.ts', 'src/features/filter/**/*.ts'] },
  export: { files: ['src/export/**/*.ts'] },
  record: { files: ['src/record/**/*.ts'] },
  format: { files: ['src/format/**/*.ts'] },
  chronology: { files: ['src/chronology/**/*.ts'], except: ['src/chronology/filter/**'] },
  check: { files: ['src/check/**/*.ts'] },
  pictures: { files: ['src/pictures/**/*.ts'] },
  // The criteria of the accessibility page are text, and the style guide is not published.
  features: {
    files: ['src/features/**/*.ts'],
    except: ['src/features/{accessibility,filter,style-guide}/**'],
  },
};

/** The files of a room that a test can run without a browser. */
export function filesOf(room: string): string[] {
  const { files, except = [] } = rooms[room] ?? unknownRoom(room);
  return globSync([...files], { exclude: [...except, '**/*.client.ts'] }).sort();
}

function unknownRoom(room: string): never {
  throw new Error(`Unexpected room "${room}", expected one of ${Object.keys(rooms).join(', ')}`);
}
