export { HouseKeys } from './house-keys';
export { masterKeyOf, MasterKeys } from './master-keys';
export { RotateMasterKey } from './rotate-master-key';
export { Vault } from './vault';
export { VaultModule } from './vault.module';
