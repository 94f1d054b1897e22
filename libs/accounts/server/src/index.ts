export { AccountsDoor } from './accounts.door';
export { AccountsModule } from './accounts.module';
export { ProofLimits } from './proof-limits';
export { FirstAdministratorDoor } from './first-administrator.door';
export { SupportLinks } from './support-links';
export { SigningOutDoor } from './signing-out.door';
export type { NewAccount } from './actions/open-account';
export type { PersonCard } from './store/people.read';
export type { Audience, Role } from '@alongside/accounts/rules';
