import { AskAgainWhoDecides } from './actions/ask-again-who-decides';
import { DelegateAuthority } from './actions/delegate-authority';
import { KeepContactRules } from './actions/keep-contact-rules';
import { RecordLegalStatus } from './actions/record-legal-status';
import { Assigned } from './assigned';
import { ContactRules } from './contact-rules';
import { DecisionMaps } from './decision-map';
import { AroundLinksResolver } from './graphql/around-links.resolver';
import { MemberAroundResolver } from './graphql/member-around.resolver';
import { MyPeopleResolver } from './graphql/my-people.resolver';
import { PeopleIWorkWithResolver } from './graphql/people-i-work-with.resolver';
import { WhoDecidesResolver } from './graphql/who-decides.resolver';
import { PeopleAround } from './people-around';
import { SealedStatus } from './sealed-status';
import { AroundTasksRead } from './store/around-tasks.read';
import { ContactRuleEntity } from './store/contact-rule.entity';
import { ContactRuleStore } from './store/contact-rule.store';
import { ContactRulesRead } from './store/contact-rules.read';
import { DelegatedAuthorityEntity } from './store/delegated-authority.entity';
import { DelegatedAuthorityStore } from './store/delegated-authority.store';
import { LegalStatusEntity } from './store/legal-status.entity';
import { LegalStatusStore } from './store/legal-status.store';
import { ReconfirmationEntity } from './store/reconfirmation.entity';
import { ReconfirmationStore } from './store/reconfirmation.store';
import { ReconfirmationsRead } from './store/reconfirmations.read';
import { WhoMaySignRead } from './store/who-may-sign.read';
import { WhoMaySign } from './who-may-sign';

export const aroundEntities = [LegalStatusEntity, DelegatedAuthorityEntity, ReconfirmationEntity, ContactRuleEntity];

/** Who may say yes, who is around somebody, and what keeps them safe. */
export const aroundProviders = [
  LegalStatusStore, DelegatedAuthorityStore, ReconfirmationStore, WhoMaySignRead, SealedStatus, WhoMaySign, RecordLegalStatus, DelegateAuthority, AskAgainWhoDecides, DecisionMaps,
  ContactRuleStore, ContactRulesRead, ContactRules, KeepContactRules, ReconfirmationsRead, AroundTasksRead, PeopleAround, Assigned,
  AroundLinksResolver, MemberAroundResolver, WhoDecidesResolver, MyPeopleResolver, PeopleIWorkWithResolver,
];
