import type { Instant, PlainDate } from '@alongside/kernel';
import type { PaperState } from '@alongside/opportunities/rules';
import { Can } from '@alongside/platform/auth';
import { InstantScalar, PlainDateScalar } from '@alongside/platform/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import { PaperStateEnum } from './enums';

/** One of those who may look, and when they first did. */
@ObjectType('PaperReader')
@Can('inherit')
export class PaperReaderType {
  @Field(() => ID) memberId: string;
  @Field(() => String) memberName: string;
  @Field(() => InstantScalar, { nullable: true }) lookedAt: Instant | null;
}

@ObjectType('SessionPaper')
@Can('inherit')
export class SessionPaperType {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => String, { nullable: true, description: 'What stands in it, for whoever cannot see pictures of pages.' }) inWords: string | null;
  @Field(() => ID, { nullable: true, description: 'Its pages are at /files/{fileId}/pages/1 and on; null once nothing is left of it.' }) fileId: string | null;
  @Field(() => Int) pages: number;
  @Field(() => PaperStateEnum) state: PaperState;
  @Field(() => InstantScalar) addedAt: Instant;
  @Field(() => InstantScalar, { nullable: true }) sharedAt: Instant | null;
  @Field(() => InstantScalar, { nullable: true }) endedAt: Instant | null;
  @Field(() => PlainDateScalar) lookUntil: PlainDate;
  @Field(() => [PaperReaderType]) readers: readonly PaperReaderType[];
  @Field(() => String, { nullable: true, description: 'Why it cannot be shared, or null.' }) whyNotShare: string | null;
  @Field(() => String, { nullable: true, description: 'Why it cannot be taken back, or null.' }) whyNotTakeBack: string | null;
}

/** A paper as the person who comes sees it. */
@ObjectType('MyPaper')
@Can('inherit')
export class MyPaperType {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => String, { nullable: true, description: 'What stands in it, for whoever cannot see pictures of pages.' }) inWords: string | null;
  @Field(() => ID, { description: 'Its pages are at /files/{fileId}/pages/1 and on.' }) fileId: string;
  @Field(() => Int) pages: number;
  @Field(() => PlainDateScalar) lookUntil: PlainDate;
}
