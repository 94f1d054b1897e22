import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ShellDocument } from '../../apps/portal/src/session/shell.generated.ts';

test('start.js asks the very question the shell will ask, so that its answer can be taken over', () => {
  const script = readFileSync('apps/portal/public/start.js', 'utf8');
  const asked = /JSON\.stringify\((\{ documentId: .*\})\)/.exec(script)?.[1];
  const { documentId } = (ShellDocument as unknown as { __meta__: { documentId: string } }).__meta__;
  expect(asked).toBe(`{ documentId: '${documentId}', variables: {} }`);
});

test('index.html holds no inline script and no inline style', () => {
  const page = readFileSync('apps/portal/index.html', 'utf8');
  expect(page).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/);
});
