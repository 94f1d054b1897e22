import { createRequire } from 'node:module';
import { dirname } from 'node:path';

/** It may read its own code and the packages it is made of, and nothing else; write, start or listen it may not. */
export function rightsOf(opener: string): readonly string[] {
  const sharp = createRequire(import.meta.url).resolve('sharp');
  const packages = sharp.slice(0, sharp.lastIndexOf('node_modules') + 'node_modules'.length);
  return ['--permission', `--allow-fs-read=${dirname(opener)}`, `--allow-fs-read=${packages}`, '--allow-addons', '--max-old-space-size=512', '--no-warnings'];
}
