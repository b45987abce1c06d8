import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { expect } from '@playwright/test';
import { findPort } from '../free-port.ts';
import { findProgram } from '../program.ts';
import type { Browser } from './browser.ts';
import { beginSession, type Session } from './webdriver.ts';

interface Programs {
  readonly driver: string;
  readonly browser: string;
  readonly display: string;
}

/** Where the driver of WebKitGTK is, the browser that comes with it, and a display without a screen. */
export const webkit = findPrograms();

function findPrograms(): Programs | undefined {
  const [driver, display] = [findProgram('WebKitWebDriver'), findProgram('Xvfb')];
  const [browser] = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser');
  return driver && browser && display ? { driver, browser, display } : undefined;
}

/** Starts the small browser of WebKitGTK with the whole of a display for its page, with or without the scripts of pages. */
export async function startWebkit({ driver, browser, display }: Programs, scripts: boolean): Promise<Browser> {
  const screen = spawn(display, ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = (await once(screen.stdio[3] as Readable, 'data')) as [Buffer];
  const port = await findPort();
  const driving = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    // Without a graphics card, pages are drawn faster in one piece.
    env: { ...process.env, DISPLAY: `:${number.toString().trim()}`, WEBKIT_DISABLE_COMPOSITING_MODE: '1' },
  });
  const address = `http://127.0.0.1:${port}`;
  await expect(() => fetch(`${address}/status`)).toPass({ timeout: 30_000 });
  const session = await beginSession(address, {
    'webkitgtk:browserOptions': {
      binary: browser,
      args: ['--automation', '--full-screen', `--enable-javascript=${String(scripts)}`],
    },
  });
  return {
    ...drive(session),
    close: async () => {
      await session.end();
      for (const program of [driving, screen]) {
        program.kill();
        await once(program, 'exit');
      }
    },
  };
}

function drive({ command }: Session): Omit<Browser, 'close'> {
  const act = (type: string, id: string, actions: readonly object[]) =>
    command('actions', { actions: [{ type, id, actions }] });
  return {
    visit: async (url) => {
      await command('url', { url });
    },
    press: async (...keys) => {
      const strokes = keys.flatMap((chord) => {
        const together = chord.split('+').map((key) => codes[key] ?? key);
        const stroke = (type: string) => (value: string) => ({ type, value });
        return [...together.map(stroke('keyDown')), ...together.reverse().map(stroke('keyUp'))];
      });
      await act('key', 'keyboard', strokes);
    },
    click: async (x, y) => {
      await act('pointer', 'mouse', [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]);
    },
    ask: async (question, ...args) =>
      (await command('execute/sync', { script: `return (${question.toString()})(...arguments)`, args })) as never,
    resize: async (width, height) => {
      await command('window/rect', { width, height });
    },
  };
}

/** The keys without a letter, as WebDriver writes them. */
const codes: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  End: '\uE010',
  ArrowDown: '\uE015',
};
