import { appendFile, mkdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';

export interface SealCopy {
  readonly number: number;
  readonly mark: string;
  readonly sealedAt: string;
}

/** The heads of the seals in a file outside the database: whoever cuts off the newest rows and seals there still has them here. */
export class SealCopies {
  constructor(private readonly directory: string) {}

  /** Null when nothing was ever copied here. Throws when a line cannot be read: it was not we who wrote it. */
  async all(database: string): Promise<readonly SealCopy[] | null> {
    try {
      const text = await readFile(this.file(database), 'utf8');
      return text.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as SealCopy);
    } catch (error) {
      if ((error as { code?: unknown }).code === 'ENOENT') return null;
      throw error;
    }
  }

  async add(database: string, copies: readonly SealCopy[]): Promise<void> {
    if (copies.length === 0) return;
    await mkdir(this.directory, { recursive: true, mode: 0o700 });
    await appendFile(this.file(database), copies.map((copy) => `${JSON.stringify(copy)}\n`).join(''), { mode: 0o600 });
  }

  /** After an older copy of the database came back they tell of seals it never had. They stay, under another name. */
  async putAside(database: string, at: Date): Promise<void> {
    await rename(this.file(database), `${this.file(database)}.before-${at.toISOString().replace(/[^\dTZ]/g, '')}`).catch((error: { code?: unknown }) => {
      if (error.code !== 'ENOENT') throw error;
    });
  }

  private file(database: string): string {
    return join(this.directory, `${database.replace(/[^\w-]/g, '_')}.log`);
  }
}
