import { get } from 'node:http';
export const picture = (address: string) => get(address);
