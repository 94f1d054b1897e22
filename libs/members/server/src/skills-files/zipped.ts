import { zipSync } from 'fflate';

/** Files of a moment, in one file. */
export function zipped(files: Readonly<Record<string, Buffer>>): Buffer {
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, new Uint8Array(bytes)]))));
}
