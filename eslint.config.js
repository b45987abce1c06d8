import { existsSync } from 'node:fs';
import { join } from 'node:path';
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import jsdoc from 'eslint-plugin-jsdoc';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

// Without its packages, what a package of its own calls has no types to check.
const withoutTypes = ['bench/', 'mutation/'].filter(
  (folder) => !existsSync(join(import.meta.dirname, folder, 'node_modules')),
);

export default defineConfig(
  globalIgnores([
    'dist/',
    '.dist.*/',
    '.astro/',
    'test-results/',
    'playwright-report/',
    'mutation/.sandbox/',
    ...withoutTypes,
  ]),
  js.configs.recommended,
  {
    files: ['**/*.{js,cjs}'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', __dirname: 'readonly' } },
  },
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { jsdoc },
    rules: {
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          contexts: [
            'ExportNamedDeclaration > VariableDeclaration',
            'ExportNamedDeclaration > TSInterfaceDeclaration',
            'ExportNamedDeclaration > TSTypeAliasDeclaration',
            'ExportNamedDeclaration > FunctionDeclaration',
          ],
        },
      ],
    },
  },
  // A file of words is one object, and its name says of what.
  { files: ['src/words/*/*.ts'], rules: { 'jsdoc/require-jsdoc': 'off' } },
  ...astro.configs.recommended,
  {
    files: ['**/*.astro'],
    rules: { 'no-undef': 'off', 'no-unused-vars': 'off', 'astro/no-set-html-directive': 'error' },
  },
  // What `Words` puts in its places has been drawn, and escaped, by Astro.
  {
    files: ['src/ui/Prose.astro', 'src/ui/Words.astro', 'src/features/page/JsonLd.astro'],
    rules: { 'astro/no-set-html-directive': 'off' },
  },
);
