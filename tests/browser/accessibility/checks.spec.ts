import { type Page, expect, test } from '@playwright/test';
import type { CriterionNumber } from '../../../src/features/accessibility/criteria.ts';
import { type Check, type Checks, inView, views } from './check.ts';
import { findFocusFaults, walkByTab } from './focus.ts';
import { operable } from './operable.ts';
import { perceivable } from './perceivable.ts';
import { robust } from './robust.ts';
import { understandable } from './understandable.ts';

const principles: Readonly<Record<string, Checks>> = { perceivable, operable, understandable, robust };

const film = '<video controls></video>';
const order = '<p>After</p><p>Between</p><p style="position: absolute; top: 0">Before</p>';
const wide = '<p style="width: 700px">Wide</p>';
const shop = '<form method="post" action="/pay"><button>Pay</button></form>';
const form = (label: string) => `<form><fieldset><legend>Words</legend>${label}</fieldset></form>`;

/** For each check a page on which it has to find something. */
const faulty: Readonly<Partial<Record<CriterionNumber, readonly string[]>>> = {
  '1.1.1': ['<img src="data:," />', '<p><svg aria-hidden="true"></svg></p>'],
  '1.2.1': [film],
  '1.2.2': [film],
  '1.2.3': [film],
  '1.2.4': [film],
  '1.2.5': [film],
  '1.3.1': ['<h3>Three</h3>', '<table><tr><td>1</td></tr></table>', '<ul><div>Item</div></ul>'],
  '1.3.2': [order, '<p style="direction: rtl"><span>one </span><bdi>two</bdi></p>'],
  '1.3.3': ['<button>The green one on the left</button>'],
  '1.3.4': ['<style>@media (orientation: portrait) { p { display: none } }</style><p>Turn the phone</p>'],
  '1.3.5': [form('<label>Mail <input name="email" autocomplete="email"></label>')],
  '1.4.1': [
    '<p>See <a href="/x" style="text-decoration: none">that</a></p>',
    '<p><svg class="kind-mark"></svg></p>',
    '<i class="party-mark" style="background: red"></i><i class="party-mark" style="background: blue"></i>',
  ],
  '1.4.2': ['<audio autoplay></audio>'],
  '1.4.4': ['<p style="height: 20px; overflow: hidden">Cut</p>', wide],
  '1.4.5': ['<picture></picture>', '<p style="background-image: url(data:,)">Text</p>'],
  '1.4.10': [wide, '<p>One</p><p style="margin-top: -30px">Two</p>'],
  '1.4.11': [
    '<p><svg class="kind-mark" style="fill: #eee"></svg> Call</p>',
    '<style>a { outline-color: #ddd !important }</style><a href="/x">Link</a>',
  ],
  '1.4.12': ['<p style="height: 20px; overflow: hidden">Two lines of text</p>'],
  '1.4.13': ['<style>p span { display: none } p:hover span { display: inline }</style><p>More <span>text</span></p>'],
  '2.1.1': [
    '<a href="/" onfocus="this.blur()">One</a><a href="/">Two</a><script>onkeydown = (e) => e.preventDefault()</script>',
  ],
  '2.1.2': ['<a href="/">One</a><a href="/" onkeydown="event.preventDefault()">Two</a>'],
  '2.1.4': [
    '<a href="/" accesskey="s">Search</a>',
    '<script>addEventListener("DOMContentLoaded", () => document.querySelector("reading-keys").remove())</script>',
  ],
  '2.2.1': ['<meta http-equiv="refresh" content="600; url=/">'],
  '2.2.2': ['<style>@keyframes k { to { opacity: 0 } } p { animation: k 1s infinite }</style><p>Blinks</p>'],
  '2.3.1': ['<style>@keyframes k { to { opacity: 0 } } p { animation: k 0.1s infinite }</style><p>Flashes</p>'],
  '2.4.1': ['<script>document.querySelector(".skip").remove()</script>'],
  '2.4.3': ['<a href="/">One</a><a href="/" tabindex="1">Two</a>'],
  '2.4.4': ['<p><a href="/">Here</a></p>', '<p><a href="/1">Map</a> <a href="/2">Map</a></p>'],
  '2.4.6': ['<h2></h2>', '<h2>Part</h2><h2>Part</h2>', form('<label>A</label><label>A</label>')],
  '2.4.7': ['<style>a:focus { outline: none !important }</style><a href="/">Link</a>'],
  '2.4.11': ['<header style="position: fixed; inset: 0; background: white">Head</header><a href="/">Link</a>'],
  '2.5.3': ['<button aria-label="Send">Search</button>'],
  '3.1.1': ['<script>document.documentElement.lang = ""</script>'],
  '3.1.2': ['<p>Они says more</p>'],
  '3.2.1': [
    '<button onfocus="document.title += \'!\'">Button</button>',
    '<button onfocus="this.blur()">Button</button>',
  ],
  '3.3.2': ['<input name="q">', form('<label><input name="q"></label>')],
  '3.3.4': [shop],
  '3.3.7': [shop],
  '3.3.8': ['<input type="password">'],
  '4.1.2': ['<button></button>', '<a href="/"></a>'],
};

const frame = (html: string) => `<!doctype html>
  <html lang="en">
    <style>:focus-visible { outline: 3px solid black }</style>
    <a class="skip" href="#_main">Skip</a>
    <header><nav aria-label="Sections"><a href="/actors/">Actors</a></nav></header>
    <main id="_main"><h1>Page</h1>${html}</main>
    <footer>Foot <reading-keys><button>Keys</button></reading-keys></footer>
  </html>`;

async function find(page: Page, html: string, check: Check): Promise<readonly string[]> {
  await page.setViewportSize(views.desk);
  await page.setContent(frame(html));
  const walk = await walkByTab(page);
  const faults = await inView(page, views.desk, findFocusFaults);
  return check.find({ page, walk, faults });
}

test('every check has a page on which it has to find something', () => {
  const checked = Object.values(principles).flatMap((checks) => Object.keys(checks));
  expect(Object.keys(faulty).sort()).toEqual(checked.sort());
});

for (const [principle, checks] of Object.entries(principles)) {
  test(`the checks of what is ${principle} find what is wrong, and nothing where nothing is`, async ({ page }) => {
    test.slow();
    for (const [number, check] of Object.entries(checks)) {
      const sound = await find(page, '<p>Nothing is wrong with this page.</p>', check);
      expect.soft(sound, `${number} ${check.says}`).toEqual([]);
      for (const html of faulty[number as CriterionNumber] ?? []) {
        expect.soft(await find(page, html, check), `${number} ${check.says}: ${html}`).not.toEqual([]);
      }
    }
  });
}
