import type { Page } from '@playwright/test';
import type { FocusFault, Walk } from './check.ts';

/** Days are typed into three parts of one field, and a fourth opens the calendar. */
const stopsInDate = 4;

/** Presses Tab until every control has had its turn, and once more. */
export async function walkByTab(page: Page): Promise<Walk> {
  const { controls, presses } = await page.evaluate(beginWalk, stopsInDate);
  const session = await page.context().newCDPSession(page);
  const tab = { type: 'rawKeyDown', key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 } as const;
  await Promise.all(Array.from({ length: presses }, () => session.send('Input.dispatchKeyEvent', tab)));
  await session.detach();
  const { stops, end } = await page.evaluate(() => {
    const { found, stops } = (window as unknown as { walk: { found: (Element | null)[]; stops: number[] } }).walk;
    return { stops, end: found.indexOf(document.activeElement) };
  });
  return { controls, stops, end };
}

/** Runs in the page: lists the controls, and begins to write down where the focus goes. */
function beginWalk(inDate: number): { readonly controls: readonly string[]; readonly presses: number } {
  const isStop = (element: HTMLElement) =>
    element.tabIndex >= 0 &&
    element.checkVisibility({ visibilityProperty: true }) &&
    !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked);
  const found = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]'),
  ].filter(isStop);
  const stops: number[] = [];
  document.addEventListener('focusin', ({ target }) => stops.push(found.indexOf(target as HTMLElement)));
  Object.assign(window, { walk: { found, stops } });
  const dates = found.filter((control) => control instanceof HTMLInputElement && control.type === 'date');
  return {
    controls: found.map(({ outerHTML }) => outerHTML.slice(0, 120)),
    presses: found.length + dates.length * (inDate - 1) + 1,
  };
}

/** Gives every control the focus, forwards and backwards, and finds those that do not show it or are not seen. */
export function findFocusFaults(page: Page): Promise<readonly FocusFault[]> {
  return page.evaluate(() => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
    ].filter((element) => element.checkVisibility({ visibilityProperty: true }));
    const shares = [0.1, 0.5, 0.9];
    const isSeen = (element: HTMLElement) =>
      [...element.getClientRects()].some(({ left, top, width, height }) =>
        shares.some((across) =>
          shares.some((down) =>
            element.contains(document.elementFromPoint(left + width * across, top + height * down)),
          ),
        ),
      );
    return [...controls, ...controls.toReversed()].flatMap((element) => {
      element.focus();
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const control = `${innerWidth} px: ${element.outerHTML.slice(0, 120)}`;
      const isMarked = element.matches(':focus-visible') && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      const faults: FocusFault[] = [];
      if (!isMarked) faults.push({ fault: 'unmarked', control });
      if (!isSeen(element)) faults.push({ fault: 'obscured', control });
      return faults;
    });
  });
}
