import { randomBytes } from 'node:crypto';

export const link = () => randomBytes(8).toString('hex');
