import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { forgetKeptDemo } from '../product/kept-demo.ts';
import { tellDemoOnce } from '../product/run-product.ts';

/** The stories in a browser each begin with the same demo council: told before the first of them, and copied by each. */
export default async function setup(): Promise<(() => void) | undefined> {
  if (process.env.DEMO_AT) return undefined;
  const kept = mkdtempSync(join(tmpdir(), 'alongside-kept-demo-'));
  process.env.DEMO_KEPT_AT = kept;
  await tellDemoOnce(kept);
  return () => forgetKeptDemo(kept);
}
