export { BackupModule } from './backup.module';
export { backUp, type BackedUp } from './back-up';
export { NotEmpty, restore, type Restored } from './restore';
export { BackupUnreadable } from './sealed-file';
export { Tombstones } from './tombstones';
