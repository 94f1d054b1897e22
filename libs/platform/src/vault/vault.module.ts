import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

import { Global, Module, type DynamicModule } from '@nestjs/common';

import { Database } from '../database/database';
import { Vault } from './vault';

async function readMasterKey(file: string): Promise<Buffer> {
  const key = Buffer.from((await readFile(file, 'utf8')).trim(), 'hex');
  if (key.length !== 32) throw new Error('The master key file must hold 64 hexadecimal characters.');
  return key;
}

@Global()
@Module({})
export class VaultModule {
  static withKey(source: { readonly file: string } | { readonly key: Buffer }): DynamicModule {
    return {
      module: VaultModule,
      providers: [
        {
          provide: Vault,
          inject: [Database],
          useFactory: async (database: Database) => {
            const key = 'file' in source ? await readMasterKey(source.file) : source.key;
            const keyId = createHash('sha256').update(key).digest('hex').slice(0, 12);
            return new Vault(database, key, keyId);
          },
        },
      ],
      exports: [Vault],
    };
  }
}
