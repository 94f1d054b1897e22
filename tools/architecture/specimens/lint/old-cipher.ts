import { createCipheriv } from 'node:crypto';
export const seal = (key: Buffer, start: Buffer) => createCipheriv('aes-256-cbc', key, start);
