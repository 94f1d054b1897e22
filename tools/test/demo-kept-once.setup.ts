import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { forgetKeptDemo } from '../product/kept-demo.ts';

/** The stories in a browser each begin with the same demo council: told by the first that asks for it, copied by the others. */
export default function setup(): () => void {
  const kept = mkdtempSync(join(tmpdir(), 'alongside-kept-demo-'));
  process.env.DEMO_KEPT_AT = kept;
  return () => forgetKeptDemo(kept);
}
