import { execSync } from 'node:child_process';
export const files = (folder: string) => execSync(`ls ${folder}`);
