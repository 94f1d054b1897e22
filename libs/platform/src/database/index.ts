export { Database, type PreparedQuery } from './database';
export { DatabaseModule } from './database.module';
export { migrate, type ContextMigration, type ContextMigrations } from './migrate';
export { Notifications } from './notifications';
export { RecordStore } from './record-store';
export { Transactions } from './transactions';
export { contextEntities } from './context-entities';
