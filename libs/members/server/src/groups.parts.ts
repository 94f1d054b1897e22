import { BeInGroup } from './actions/be-in-group';
import { KeepGroup } from './actions/keep-group';
import { CarriedPlaces } from './carried-places';
import { GroupsResolver } from './graphql/groups.resolver';
import { MyGroupsResolver } from './graphql/my-groups.resolver';
import { GroupYes } from './group-yes';
import { GroupsShown } from './groups-shown';
import { OnMemberLeft } from './jobs/on-member-left';
import { NamedPairs } from './named-pairs';
import { AgreementYesEntity, GroupAgreementEntity } from './store/group-agreement.entity';
import { AgreementYesStore, GroupAgreementStore } from './store/group-agreement.store';
import { GroupPlaceEntity } from './store/group-place.entity';
import { GroupPlaceStore } from './store/group-place.store';
import { GroupsRead } from './store/groups.read';
import { NetworkGroupEntity } from './store/network-group.entity';
import { NetworkGroupStore } from './store/network-group.store';
import { WhoMayMeet } from './who-may-meet';

export const groupsEntities = [NetworkGroupEntity, GroupPlaceEntity, GroupAgreementEntity, AgreementYesEntity];

/** Groups, cohorts and how they work together. */
export const groupsProviders = [
  NetworkGroupStore, GroupPlaceStore, GroupAgreementStore, AgreementYesStore, GroupsRead, GroupsShown, GroupYes, WhoMayMeet, NamedPairs, CarriedPlaces, KeepGroup, BeInGroup, OnMemberLeft, GroupsResolver, MyGroupsResolver,
];
