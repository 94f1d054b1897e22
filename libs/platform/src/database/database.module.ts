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

  /** `longestMs`: the database itself stops a statement that takes longer. Programs that answer people set it; those that work through the night do not. */
  static at(url: string, longestMs?: number): DynamicModule {
    return {
      module: DatabaseModule,
      providers: [
        { provide: DataSource, useFactory: () => openDataSource(url, longestMs) },
        Transactions,
        { provide: Database, useFactory: (transactions: Transactions) => new Database(transactions, url, longestMs), inject: [Transactions] },
        { provide: Notifications, useFactory: (database: Database) => new Notifications(database, url), inject: [Database] },
      ],
      exports: [DataSource, Transactions, Database, Notifications],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.source.isInitialized) await this.source.destroy();
  }
}
