import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

const read = (name: string) => readFileSync(join(import.meta.dirname, '../../docker', name), 'utf8');

/** What the container files promise on paper; no engine runs here. */
describe('the container files', () => {
  const image = read('Dockerfile').split(/^FROM /m).at(-1) ?? '';
  const compose = read('compose.yaml');

  it('put programs and their packages into the image: no history, no source, no tool for building', () => {
    expect([...image.matchAll(/^COPY (.+)$/gm)].map(([, what]) => what)).toEqual([
      '--from=build /alongside/node_modules ./node_modules', '--from=build /alongside/dist ./dist', '--from=build /alongside/package.json ./',
    ]);
    expect(read('Dockerfile')).toContain('npm prune --omit=dev');
    expect(image).toMatch(/^ENV NODE_ENV=production$/m);
    expect(compose).not.toMatch(/DEMO|NODE_ENV/);
  });

  it('run them as nobody in particular', () => expect(image).toMatch(/^USER node$/m));

  it('hold no secret: each comes from outside, and nothing starts without it', () => {
    const secrets = [...compose.matchAll(/^.*(?:password|requirepass|secret|_URL: \w+:\/\/|master_key:).*$/gim)].map(([line]) => line.trim()).filter((line) => !/^(#|secrets: \[|MASTER_KEY_FILE: \/run)/.test(line));
    expect(secrets.length).toBeGreaterThan(5);
    expect(secrets.filter((line) => !/\$\{\w+:\?\}|\$APP_PASSWORD/.test(line))).toEqual([]);
  });

  it('open only the proxy to the outside', () => expect([...compose.matchAll(/^ {4}ports: (.+)$/gm)].map(([, ports]) => ports)).toEqual(['["80:80", "443:443"]']));
});
