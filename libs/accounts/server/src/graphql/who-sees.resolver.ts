import { Can } from '@alongside/platform/auth';
import { Args, Query, Resolver } from '@nestjs/graphql';

import { WhoSeesWhat } from '../who-sees-what';
import { RecordNameType, SeenAsType, SeenRecordType } from './seen-record.type';

@Resolver(() => SeenRecordType)
export class WhoSeesResolver {
  constructor(private readonly sees: WhoSeesWhat) {}

  @Query(() => [RecordNameType], { description: 'Every kind of record there is.' })
  @Can('accounts.who-sees')
  recordNames(): RecordNameType[] {
    return this.sees.all().map(({ record, describes, fields }) => ({ record, describes, fieldNames: fields.map(({ field }) => field) }));
  }

  @Query(() => SeenRecordType, { description: 'Who sees each field of a kind of record, and who may change it: asked of the rules that are at work.' })
  @Can('accounts.who-sees')
  whoSeesRecord(@Args('record') record: string): SeenRecordType {
    return this.sees.record(record);
  }

  @Query(() => [SeenAsType], { description: 'Everything a role sees of records that are this to them.' })
  @Can('accounts.who-sees')
  seenAs(@Args('role') role: string, @Args('relation') relation: string): readonly SeenAsType[] {
    return this.sees.as(role, relation);
  }
}
