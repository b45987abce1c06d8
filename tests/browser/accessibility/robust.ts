import type { Page } from '@playwright/test';
import type { Checks } from './check.ts';

const controls = [
  'link',
  'button',
  'checkbox',
  'radio',
  'searchbox',
  'textbox',
  'combobox',
  'Date',
  'DisclosureTriangle',
];

/** What the criteria under “robust” ask of every page. */
export const robust: Checks = {
  '4.1.2': {
    says: 'every control has a name, a role and a state in the browser’s own tree',
    find: ({ page }) => findNameless(page),
  },
};

async function findNameless(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(
      ({ ignored, properties }) =>
        !ignored && properties?.some(({ name, value }) => name === 'focusable' && value.value === true),
    )
    .flatMap(({ role, name, properties }) => {
      const [kind, text] = [String(role?.value), String(name?.value)];
      const has = (state: string) => properties?.some((property) => property.name === state);
      if (!controls.includes(kind)) return [];
      if (text === '') return [`${kind} without a name`];
      if (['checkbox', 'radio'].includes(kind) && !has('checked')) return [`${kind} “${text}” without its state`];
      if (kind === 'DisclosureTriangle' && !has('expanded')) return [`“${text}” does not say whether it is open`];
      return [];
    });
}
