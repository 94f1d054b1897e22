import { createCipheriv } from 'node:crypto';

export const sealed = (key: Buffer, nonce: Buffer) => createCipheriv('aes-256-gcm', key, nonce);
