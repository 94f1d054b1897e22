import { Global, Module, type DynamicModule } from '@nestjs/common';

import type { Config } from '../config/config';
import { Database } from '../database/database';
import { HouseKeys } from './house-keys';
import { masterKeyPlace } from './master-key-place';
import { MasterKeys, type MasterKeySource } from './master-keys';
import { RotateMasterKey } from './rotate-master-key';
import { SealAnew } from './seal-anew';
import { Vault } from './vault';

/** As the environment says. */
export const masterKeysIn = ({ masterKey, previousMasterKey }: Pick<Config, 'masterKey' | 'previousMasterKey'>): MasterKeySource => ({ current: masterKeyPlace(masterKey), previous: masterKeyPlace(previousMasterKey) });

@Global()
@Module({})
export class VaultModule {
  static withKey(source: MasterKeySource): DynamicModule {
    return {
      module: VaultModule,
      providers: [
        { provide: MasterKeys, useFactory: () => new MasterKeys(source) },
        { provide: HouseKeys, useFactory: (database: Database, keys: MasterKeys) => HouseKeys.open(database, keys), inject: [Database, MasterKeys] },
        {
          provide: Vault,
          useFactory: (database: Database, keys: MasterKeys, house: HouseKeys) => new Vault(database, keys, house),
          inject: [Database, MasterKeys, HouseKeys],
        },
        RotateMasterKey,
        SealAnew,
      ],
      exports: [Vault, HouseKeys, MasterKeys, RotateMasterKey, SealAnew],
    };
  }
}
