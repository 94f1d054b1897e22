import { Global, Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { openDataSource } from './data-source';
import { Database } from './database';
import { Notifications } from './notifications';
import { Transactions } from './transactions';

@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  static at(url: string): DynamicModule {
    return {
      module: DatabaseModule,
      providers: [
        { provide: DataSource, useFactory: () => openDataSource(url) },
        Transactions,
        { provide: Database, useFactory: (transactions: Transactions) => new Database(transactions, url), inject: [Transactions] },
        { provide: Notifications, useFactory: (database: Database) => new Notifications(database, url), inject: [Database] },
      ],
      exports: [DataSource, Transactions, Database, Notifications],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.source.isInitialized) await this.source.destroy();
  }
}
