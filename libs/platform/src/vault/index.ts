export { HouseKeys } from './house-keys';
export { EnvironmentKey, FileKey, masterKeyPlace, type MasterKeyPlace } from './master-key-place';
export { masterKeyOf, MasterKeys } from './master-keys';
export { masterKeysIn } from './vault.module';
export { RotateMasterKey } from './rotate-master-key';
export { Vault } from './vault';
export { VaultModule } from './vault.module';
