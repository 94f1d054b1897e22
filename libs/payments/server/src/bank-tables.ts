import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { modulusTables, type ModulusTables } from '@alongside/payments/rules';
import { log } from '@alongside/platform/log';

const WEIGHTS = 'valacdos.txt';
const SUBSTITUTES = 'scsubtab.txt';

const none: ModulusTables = { rows: [], substitutes: new Map() };

/** The banks' own tables, as an operator laid them down; new ones count without a restart. Where there are none, or they cannot be read, no number is refused for them. */
export class BankTables {
  private read: { readonly stamp: string; readonly tables: ModulusTables } = { stamp: '', tables: none };

  constructor(private readonly folder: string | null) {}

  async now(): Promise<ModulusTables> {
    const stamp = await this.stamp();
    if (stamp !== this.read.stamp) this.read = { stamp, tables: stamp === '' ? none : await this.readAll() };
    return this.read.tables;
  }

  private async stamp(): Promise<string> {
    const { folder } = this;
    if (folder === null) return '';
    const files = await Promise.all([WEIGHTS, SUBSTITUTES].map((name) => stat(join(folder, name)).catch(() => null)));
    return files.some((file) => file === null) ? '' : files.map((file) => `${file?.mtimeMs} ${file?.size}`).join(', ');
  }

  private async readAll(): Promise<ModulusTables> {
    try {
      const [weights = '', substitutes = ''] = await Promise.all([WEIGHTS, SUBSTITUTES].map((name) => readFile(join(this.folder ?? '', name), 'utf8')));
      const tables = modulusTables(weights, substitutes);
      log.event('bank-tables-read', { lines: tables.rows.length });
      return tables;
    } catch (error) {
      log.problem('bank-tables-not-read', { kind: error instanceof Error ? error.name : 'unknown' });
      return none;
    }
  }
}
