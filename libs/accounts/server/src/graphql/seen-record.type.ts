import { Can } from '@alongside/platform/auth';
import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('SeenBy', { description: 'A role that sees a field, and of which records: any, their own, of a child they look after …' })
@Can('accounts.who-sees')
export class SeenByType {
  @Field(() => String) role: string;
  @Field(() => [String]) relations: readonly string[];
}

@ObjectType('SeenDeed', { description: 'A deed that changes a record, and who may do it.' })
@Can('accounts.who-sees')
export class SeenDeedType {
  @Field(() => String) deed: string;
  @Field(() => String, { description: 'In words; empty where its name says it.' }) does: string;
  @Field(() => String, { description: 'What the rule before it says.' }) says: string;
  @Field(() => [String]) roles: readonly string[];
}

@ObjectType('SeenField', { description: 'One field of a record: who sees it, by which rule, and who may change it.' })
@Can('accounts.who-sees')
export class SeenFieldType {
  @Field(() => String) field: string;
  @Field(() => String) describes: string;
  @Field(() => String) rule: string;
  @Field(() => String, { description: 'What the rule says; empty where whoever may have the record may have the field.' }) says: string;
  @Field(() => [SeenByType]) seenBy: readonly SeenByType[];
  @Field(() => [SeenDeedType]) changedBy: readonly SeenDeedType[];
}

@ObjectType('SeenRecord', { description: 'A kind of record and its fields.' })
@Can('accounts.who-sees')
export class SeenRecordType {
  @Field(() => String) record: string;
  @Field(() => String) describes: string;
  @Field(() => [SeenFieldType]) fields: readonly SeenFieldType[];
  @Field(() => [SeenDeedType], { description: 'Everything that is done to it.' }) deeds: readonly SeenDeedType[];
}

@ObjectType('SeenAs', { description: 'What a role sees of one kind of record.' })
@Can('accounts.who-sees')
export class SeenAsType {
  @Field(() => String) record: string;
  @Field(() => String) describes: string;
  @Field(() => [SeenFieldType]) fields: readonly SeenFieldType[];
}

@ObjectType('RecordName', { description: 'A kind of record, for a list to choose from.' })
@Can('accounts.who-sees')
export class RecordNameType {
  @Field(() => String) record: string;
  @Field(() => String) describes: string;
  @Field(() => [String], { description: 'The names of its fields, to be searched.' }) fieldNames: readonly string[];
}
