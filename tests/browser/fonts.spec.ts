import type { Page } from '@playwright/test';
import { expect, test } from './reader.ts';

/** Sets the page in these letters and waits for its fonts, however long they take; gives back what each family was drawn with. */
async function fontsOf(page: Page, letters: string) {
  await page.evaluate(async (text) => {
    const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
    const faces = rules.filter((rule) => rule instanceof CSSFontFaceRule);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(faces.map(({ cssText }) => cssText.replace('optional', 'block')).join(''));
    document.adoptedStyleSheets = [sheet];
    const families = new Set(faces.map(({ style }) => style.getPropertyValue('font-family')));
    const lines = [...families].map((family) => {
      const line = document.createElement('p');
      line.style.fontFamily = family;
      line.textContent = text;
      return line;
    });
    document.body.replaceChildren(...lines);
    document.body.getBoundingClientRect();
    await document.fonts.ready;
  }, letters);
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'p' });
  return Promise.all(
    nodeIds.map(async (nodeId) => {
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
      return fonts.map(({ familyName, isCustomFont }) => (isCustomFont ? 'ours' : familyName));
    }),
  );
}

for (const path of ['/', '/actors/', '/actors/ismet-gokkusagi/', '/actors/ottoline-brink/']) {
  test(`the fonts that are sent have every letter of ${path}`, async ({ page }) => {
    await page.goto(path);
    const text = await page.locator('main').innerText();
    const letters = [...new Set(text)].filter((letter) => /\p{L}|\p{N}|\p{P}/u.test(letter)).join('');
    expect(await fontsOf(page, letters)).toEqual([['ours'], ['ours']]);
  });
}

test('they have no letter that nothing here is written in', async ({ page }) => {
  await page.goto('/');
  for (const fonts of await fontsOf(page, 'ǆ')) expect(fonts).not.toContain('ours');
});
