import { FindLikenesses } from './actions/find-likenesses';
import { JoinRecords } from './actions/join-records';
import { AlsoSaidResolver } from './graphql/also-said.resolver';
import { MemberRecordsResolver, SamePersonResolver } from './graphql/same-person.resolver';
import { FindLikenessesJob } from './jobs/find-likenesses.job';
import { JoinedRecordEntity } from './store/joined-record.entity';
import { JoinedRecordStore } from './store/joined-record.store';
import { LikenessEntity } from './store/likeness.entity';
import { LikenessStore } from './store/likeness.store';
import { SamePersonRead } from './store/same-person.read';

export const sameEntities = [LikenessEntity, JoinedRecordEntity];

/** Two records of one person: suggested, compared, joined, parted. */
export const sameProviders = [LikenessStore, JoinedRecordStore, SamePersonRead, FindLikenesses, FindLikenessesJob, JoinRecords, SamePersonResolver, MemberRecordsResolver, AlsoSaidResolver];
