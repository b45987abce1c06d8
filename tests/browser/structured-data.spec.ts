import { expect, test } from './reader.ts';

test('structured data is there for programs, and the policy has nothing against it', async ({ page }) => {
  await page.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(globalThis, { violations });
    addEventListener('securitypolicyviolation', ({ violatedDirective }) => violations.push(violatedDirective));
  });
  await page.goto('/events/crane-moves/');
  const types = await page
    .locator('script[type="application/ld+json"]')
    .evaluate((script) =>
      (JSON.parse(script.textContent) as { '@graph': readonly { '@type': string }[] })['@graph'].map(
        (thing) => thing['@type'],
      ),
    );
  expect(types).toContain('BreadcrumbList');
  expect(await page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations)).toEqual([]);
});

test('the browser reads the manifest, and finds no fault in it', async ({ page }) => {
  await page.goto('/');
  const client = await page.context().newCDPSession(page);
  const { url, errors, data } = await client.send('Page.getAppManifest');
  expect(new URL(url).pathname).toBe('/manifest.webmanifest');
  expect(errors).toEqual([]);
  expect(JSON.parse(data ?? '')).toMatchObject({ name: 'The Harbour Bridge Record' });
});
