import { AccountsModule, SupportLinks } from '@alongside/accounts/server';
import { CouncilModule } from '@alongside/council/server';
import { contextModule } from '@alongside/platform/context';
import { Global } from '@nestjs/common';

import { AccessRider } from './access-rider';
import { AcknowledgeHandoff } from './actions/acknowledge-handoff';
import { aroundEntities, aroundProviders } from './around.parts';
import { AddGuardian } from './actions/add-guardian';
import { ApplyMemberImport } from './actions/apply-member-import';
import { CorrectRecord } from './actions/correct-record';
import { ForgetEarlierContacts } from './actions/forget-earlier-contacts';
import { ForgetOldSheets } from './actions/forget-old-sheets';
import { JoinMember } from './actions/join-member';
import { EndRoleWithLastLink } from './actions/end-role-with-last-link';
import { LinkGuardian } from './actions/link-guardian';
import { LinkProfessional } from './actions/link-professional';
import { MatchMemberImport } from './actions/match-member-import';
import { OpenKeptNote } from './actions/open-kept-note';
import { PutRecordRight } from './actions/put-record-right';
import { PassOnWorry } from './actions/pass-on-worry';
import { ReplyToNote } from './actions/reply-to-note';
import { SeeNoteReply } from './actions/see-note-reply';
import { SetDutyList } from './actions/set-duty-list';
import { StartCalling } from './actions/start-calling';
import { SayMyNeeds } from './actions/say-my-needs';
import { SayRatherNot } from './actions/say-rather-not';
import { SayWhen } from './actions/say-when';
import { StartMemberImport } from './actions/start-member-import';
import { checksEntities, checksProviders } from './checks.parts';
import { TakeDutyPage } from './actions/take-duty-page';
import { WriteNote } from './actions/write-note';
import { groupsEntities, groupsProviders } from './groups.parts';
import { sameEntities, sameProviders } from './same.parts';
import { sheetsControllers, sheetsEntities, sheetsProviders } from './sheets.parts';
import { CallBeingMade } from './call-being-made';
import { MemberImportsController } from './files/member-imports.controller';
import { HandingOnResolver } from './graphql/handing-on.resolver';
import { HandoffsResolver } from './graphql/handoffs.resolver';
import { MemberImportResolver } from './graphql/member-import.resolver';
import { MemberResolver } from './graphql/member.resolver';
import { MyNotesResolver } from './graphql/my-notes.resolver';
import { MyRecordResolver } from './graphql/my-record.resolver';
import { OwnReasonsResolver } from './graphql/own-reasons.resolver';
import { ProfileResolver } from './graphql/profile.resolver';
import { PeopleSearchResolver } from './graphql/people-search.resolver';
import { NotesResolver } from './graphql/notes.resolver';
import { GroupYes } from './group-yes';
import { JoiningWords } from './joining-words';
import { WelcomeBeside } from './welcome-beside';
import { HandoffSeal } from './handoff-seal';
import { HandoffsShown } from './handoffs-shown';
import { ListLooks } from './list-looks';
import { lifecycleControllers, lifecycleEntities, lifecycleProviders } from './lifecycle.parts';
import { lettersEntities, lettersProviders } from './letters.parts';
import { LonePagesDoor } from './lone-pages.door';
import { loneProviders } from './lone.parts';
import { ImportPlanner } from './import-planner';
import { membersInvariants } from './invariants';
import { ForgetEarlierContactsJob } from './jobs/forget-earlier-contacts.job';
import { ForgetOldSheetsJob } from './jobs/forget-old-sheets.job';
import { MembersDoor } from './members.door';
import { MembersOn } from './members-on';
import { membersPolicies } from './members.policies';
import { SafeToReach } from './safe-to-reach';
import { EarlierContacts } from './store/earlier-contacts';
import { GuardiansRead } from './store/guardians.read';
import { OpenedNeeds } from './opened-needs';
import { OwnWords } from './own-words';
import { AccessLineEntity } from './store/access-line.entity';
import { AccessLineStore } from './store/access-line.store';
import { AccessLinesRead } from './store/access-lines.read';
import { GuardianshipEntity } from './store/guardianship.entity';
import { GuardianshipStore } from './store/guardianship.store';
import { NoteWords } from './note-words';
import { OnDuty } from './on-duty';
import { SafetyValues } from './safety-values';
import { DutyListStore } from './store/duty-list.store';
import { DutyListsRead } from './store/duty-lists.read';
import { DutyPageStore } from './store/duty-page.store';
import { DutyPagesRead } from './store/duty-pages.read';
import { HandoffStore } from './store/handoff.store';
import { HandoffsRead } from './store/handoffs.read';
import { KnownPeopleRead } from './store/known-people.read';
import { LinkedProfessionalEntity } from './store/linked-professional.entity';
import { LinkedProfessionalStore } from './store/linked-professional.store';
import { MemberImportEntity } from './store/member-import.entity';
import { MemberImportStore } from './store/member-import.store';
import { MemberImportsRead } from './store/member-imports.read';
import { MemberEntity } from './store/member.entity';
import { MemberStore } from './store/member.store';
import { MembersRead } from './store/members.read';
import { PeopleSearchRead } from './store/people-search.read';
import { skillsControllers, skillsEntities, skillsProviders } from './skills.parts';
import { membersMigrations } from './store/migrations';
import { NoteStore } from './store/note.store';
import { NotesRead } from './store/notes.read';
import { membersPersonalData, membersWithoutPeople } from './store/personal-data';
import { membersSealed } from './store/sealed';
import { ProfileEntity } from './store/profile.entity';
import { ProfileStore } from './store/profile.store';
import { PutRightEntity } from './store/put-right.entity';
import { PutRightStore } from './store/put-right.store';
import { PutRightsRead } from './store/put-rights.read';
import { PutRightResolver } from './graphql/put-right.resolver';
import { ProfilesRead } from './store/profiles.read';
import { ProfessionalsRead } from './store/professionals.read';
import { MemberSupportLinks } from './member-support-links';
import { WhoMayBeNamed } from './who-may-be-named';

// Global for one thing only: who works with whom is asked to the left of it, before somebody sits beside a young person.
@Global()
@contextModule({
  context: 'members',
  imports: [AccountsModule, CouncilModule],
  entities: [MemberEntity, AccessLineEntity, ProfileEntity, GuardianshipEntity, LinkedProfessionalEntity, MemberImportEntity, PutRightEntity, ...aroundEntities, ...checksEntities, ...skillsEntities, ...groupsEntities, ...lifecycleEntities, ...sameEntities, ...sheetsEntities, ...lettersEntities],
  migrations: membersMigrations,
  personalData: membersPersonalData,
  sealed: membersSealed,
  withoutPeople: membersWithoutPeople,
  policies: membersPolicies,
  invariants: membersInvariants,
  controllers: [MemberImportsController, ...skillsControllers, ...lifecycleControllers, ...sheetsControllers],
  providers: [
    MemberStore, GuardianshipStore, LinkedProfessionalStore, MemberImportStore,
    AccessLineStore, AccessLinesRead, ProfileStore, ProfilesRead,
    MembersRead, PeopleSearchRead, GuardiansRead, ProfessionalsRead, KnownPeopleRead, MemberImportsRead,
    AccessRider, OpenedNeeds, OwnWords, MembersOn, ImportPlanner,
    ...aroundProviders, ...lifecycleProviders,
    JoinMember, EndRoleWithLastLink, LinkGuardian, AddGuardian, LinkProfessional, CorrectRecord, PutRightStore, PutRightsRead, PutRecordRight, PutRightResolver, SayMyNeeds, SayRatherNot, SayWhen, StartMemberImport, MatchMemberImport, ApplyMemberImport,
    ForgetOldSheets, ForgetOldSheetsJob, EarlierContacts, SafeToReach, ForgetEarlierContacts, ForgetEarlierContactsJob,
    ...checksProviders, ...skillsProviders, ...groupsProviders, ...sameProviders, ...sheetsProviders, ...lettersProviders, ...loneProviders,
    MemberResolver, ListLooks, PeopleSearchResolver, ProfileResolver, OwnReasonsResolver, MyRecordResolver, MemberImportResolver, MembersDoor, { provide: SupportLinks, useClass: MemberSupportLinks },
    SafetyValues, OnDuty, WhoMayBeNamed, CallBeingMade, HandoffSeal, HandoffStore, HandoffsRead, HandoffsShown, DutyListStore, DutyListsRead, DutyPageStore, DutyPagesRead,
    StartCalling, PassOnWorry, AcknowledgeHandoff, SetDutyList, TakeDutyPage, HandingOnResolver, HandoffsResolver,
    NoteWords, NoteStore, NotesRead, WriteNote, ReplyToNote, SeeNoteReply, OpenKeptNote, NotesResolver, MyNotesResolver,
  ],
  exports: [MembersDoor, LonePagesDoor, OpenedNeeds, GroupYes, JoiningWords, WelcomeBeside, SupportLinks],
})
export class MembersModule {}
