import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../machine/repository.mjs';

const folders = ['apps', 'libs', 'tools'];
const rootFiles = /^(?:package-lock|vite\.|tsconfig|lingui\.|schema\.)/;
const notSources = /(?:^|\/)(?:node_modules|dist|\..+|.+\.spec\.tsx?|.+\.md|.+\.tsbuildinfo)$/;

/**
 * A mark of everything one build is made from: it changes when a file is edited, added, removed or brought back.
 * @param {{ ignores: RegExp }} build
 */
export function sourcesOf({ ignores }) {
  const files = [...readdirSync(repository).filter((name) => rootFiles.test(name)), ...folders.flatMap(filesIn)];
  return markOf(files.filter((path) => !ignores.test(path)).map((path) => ({ path, ...statSync(join(repository, path), { throwIfNoEntry: false }) })));
}

/**
 * @param {readonly { path: string, size: number, mtimeMs: number }[]} files
 */
export function markOf(files) {
  const lines = files.map(({ path, size, mtimeMs }) => `${path} ${size} ${mtimeMs}`).sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

function filesIn(folder) {
  return readdirSync(join(repository, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (notSources.test(path)) return [];
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}
