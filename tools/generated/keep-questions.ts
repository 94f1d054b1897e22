import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';

import { outlived } from './kept-releases.ts';

/** Run on the day of a release, before its version is raised: what its pages ask stays answerable while somebody still has one of them open. */
const folder = 'apps/api/trusted-documents/earlier';
const today = new Date().toISOString().slice(0, 10);
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
mkdirSync(folder, { recursive: true });
copyFileSync('apps/api/trusted-documents/current.json', `${folder}/${today}-${version}.json`);
for (const name of outlived(readdirSync(folder), today)) rmSync(`${folder}/${name}`);
process.stdout.write(`Kept: ${readdirSync(folder).sort().join(', ')}\n`);
