import { existsSync } from 'node:fs';
import { unpackedChromium } from './unpacked-chromium.ts';

export interface FoundChromium {
  readonly executable: string;
  readonly env: Readonly<Record<string, string>>;
}

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** The Chromium named by CHROME_PATH, the one from npm where it runs, else an installed one. */
export async function findChromium(): Promise<FoundChromium> {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH names ${named}, where there is no browser.`);
  if (named) return { executable: named, env: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return unpackedChromium();
  const installed = usualPlaces.find((place) => existsSync(place));
  if (installed) return { executable: installed, env: {} };
  throw new Error('There is no Chrome or Chromium on this computer. Install one, or say where it is with CHROME_PATH.');
}
