import { Global, Module, type DynamicModule } from '@nestjs/common';

import { Tombstones } from './tombstones';

@Global()
@Module({})
export class BackupModule {
  static keepingTombstonesIn(directory: string): DynamicModule {
    return { module: BackupModule, providers: [{ provide: Tombstones, useFactory: () => new Tombstones(directory) }], exports: [Tombstones] };
  }
}
