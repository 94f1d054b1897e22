import { createHash } from 'node:crypto';

export const short = (text: string) => createHash('shake128').update(text).digest();
