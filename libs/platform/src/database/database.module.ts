import { nobody, type Actor } from '@alongside/kernel';
import { Global, Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { openDataSource } from './data-source';
import { Database } from './database';
import { Notifications } from './notifications';
import { Transactions } from './transactions';

export interface DatabaseManners {
  /** The database itself stops a statement that takes longer. Programs that answer people set it; those that work through the night do not. */
  readonly longestMs?: number | undefined;
  /** In whose name this program reads and writes where nobody was named. Nobody's, and so nothing behind the wall, unless it is said. */
  readonly unnamed?: Actor | undefined;
  /** A program that people's rows are trusted to does not start in a role the second wall would not stop. */
  readonly production?: boolean;
}

@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  static at(url: string, { longestMs, unnamed = nobody, production = false }: DatabaseManners = {}): DynamicModule {
    return {
      module: DatabaseModule,
      providers: [
        { provide: DataSource, useFactory: () => openDataSource(url, longestMs, production) },
        { provide: Transactions, useFactory: (source: DataSource) => new Transactions(source, unnamed), inject: [DataSource] },
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
