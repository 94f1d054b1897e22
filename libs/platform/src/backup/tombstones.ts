import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Id } from '@alongside/kernel';

/** Who was forgotten, in a file outside the database: an older copy of the database does not know it, and must not bring them back. */
export class Tombstones {
  private readonly file: string;

  constructor(private readonly directory: string) {
    this.file = join(directory, 'forgotten.log');
  }

  async all(): Promise<ReadonlySet<Id<'Person'>>> {
    try {
      return new Set((await readFile(this.file, 'utf8')).split('\n').filter((line) => line !== '') as Id<'Person'>[]);
    } catch (error) {
      if ((error as { code?: unknown }).code === 'ENOENT') return new Set();
      throw error;
    }
  }

  async add(people: readonly Id<'Person'>[]): Promise<void> {
    if (people.length === 0) return;
    await mkdir(this.directory, { recursive: true, mode: 0o700 });
    await appendFile(this.file, people.map((person) => `${person}\n`).join(''), { mode: 0o600 });
  }
}
