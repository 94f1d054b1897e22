import { createHash } from 'node:crypto';
export const mark = (words: string) => createHash('md5').update(words).digest('hex');
