import { chromium, type Browser } from 'playwright-core';
import { findChromium } from './find-chromium.ts';

// Ours and no more: the package's own list switches off web security, which our tests are there to see.
const flags = [
  '--no-sandbox', // Chromium refuses to run as root with one
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--font-render-hinting=none',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  '--no-first-run',
];

/** A real Chromium for browser journeys and pictures: the one from npm on Linux, else the one installed on this computer. */
export async function launchChromium(): Promise<Browser> {
  const { executable, env } = await findChromium();
  return chromium.launch({ executablePath: executable, headless: true, args: flags, env: { ...process.env, ...env } });
}
