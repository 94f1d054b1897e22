import { createECDH } from 'node:crypto';

export const pair = () => createECDH('secp256k1');
