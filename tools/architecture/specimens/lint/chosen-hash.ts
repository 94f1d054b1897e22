import { createHmac } from 'node:crypto';

export const chosen = (how: string, key: Buffer) => createHmac(how, key).digest();
