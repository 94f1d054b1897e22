export { MembersDoor } from './members.door';
export { MembersModule } from './members.module';
export { MemberType } from './graphql/member.type';
export type { JoiningMember } from './actions/join-member';
export type { NewGuardian } from './actions/link-guardian';
export type { MemberCard } from './store/members.read';
export type { BroadKind, ContactWay, Guardianship, MemberKind } from '@alongside/members/rules';
export { broadKindOf, seatKindOf } from '@alongside/members/rules';
