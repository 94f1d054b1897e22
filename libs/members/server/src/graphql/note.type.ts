import { keptReasons, type KeptReason } from '@alongside/members/rules';
import type { Instant, PlainDate } from '@alongside/kernel';
import { Can, Holds, LeavesLook } from '@alongside/platform/auth';
import { InstantScalar, PlainDateScalar, wireEnum } from '@alongside/platform/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

export const KeptReasonEnum = wireEnum('KeptReason', keptReasons);
export const NoteReplyKindEnum = wireEnum('NoteReplyKind', ['reply', 'asked-why']);
export const NoteToLookAtWhyEnum = wireEnum('NoteToLookAtWhy', ['reply', 'asked-why', 'review']);

@InputType('KeptNoteInput', { description: 'Why the person cannot read it yet, and when that is looked at again.' })
export class KeptNoteInput {
  @Field(() => KeptReasonEnum) reason: KeptReason;
  @Field(() => PlainDateScalar) reviewOn: PlainDate;
  @Field(() => Boolean, { description: 'Whether they are told that there is a note.' }) told: boolean;
}

@InputType('NoteInput')
export class NoteInput {
  @Field(() => String) words: string;
  @Field(() => KeptNoteInput, { nullable: true, description: 'Null: the person can read it.' }) kept: KeptNoteInput | null;
}

@ObjectType('KeptNote')
@Can('members.notes')
export class KeptNoteType {
  @Field(() => KeptReasonEnum) reason: KeptReason;
  @Field(() => PlainDateScalar) reviewOn: PlainDate;
  @Field(() => Boolean) told: boolean;
}

@ObjectType('NoteVersion')
@Holds('note')
@Can('members.notes')
export class NoteVersionType {
  @Field(() => Int) number: number;
  @Field(() => String, { nullable: true, description: 'Null for what is, or was, kept from the person.' }) words: string | null;
  @Field(() => String) writtenByName: string;
  @Field(() => InstantScalar) writtenAt: Instant;
}

@ObjectType('NoteReply')
@Holds('note')
@Can('members.notes')
export class NoteReplyType {
  @Field(() => ID) id: string;
  @Field(() => NoteReplyKindEnum) kind: 'reply' | 'asked-why';
  @Field(() => String, { nullable: true }) words: string | null;
  @Field(() => InstantScalar) saidAt: Instant;
  @Field(() => String, { nullable: true, description: 'Who of the team has seen it.' }) seenByName: string | null;
}

@ObjectType('MemberNote', { description: 'What somebody of the team wrote about a member.' })
@LeavesLook<MemberNoteType>({ look: 'members.notes-read', at: ({ memberId }) => [memberId], told: ({ memberId }) => ({ memberId }) })
@Holds('note')
@Can('members.notes')
export class MemberNoteType {
  @Field(() => ID) id: string;
  @Field(() => ID) memberId: string;
  @Field(() => Int) version: number;
  @Field(() => String, { nullable: true, description: 'Null while it is kept from the person: then it is opened by itself, on record.' }) words: string | null;
  @Field(() => String) writtenByName: string;
  @Field(() => InstantScalar) writtenAt: Instant;
  @Field(() => KeptNoteType, { nullable: true }) kept: KeptNoteType | null;
  @Field(() => [NoteVersionType], { description: 'Earlier versions, newest first.' }) earlier: readonly NoteVersionType[];
  @Field(() => [NoteReplyType], { description: 'What the person said back, oldest first.' }) replies: readonly NoteReplyType[];
}

@ObjectType('NoteToLookAt')
@Holds('person')
@Can('members.notes')
export class NoteToLookAtType {
  @Field(() => ID) noteId: string;
  @Field(() => ID) memberId: string;
  @Field(() => String) memberName: string;
  @Field(() => NoteToLookAtWhyEnum) why: 'reply' | 'asked-why' | 'review';
  @Field(() => InstantScalar) since: Instant;
}

@ObjectType('WordCare')
@Can('members.notes')
export class WordCareType {
  @Field(() => String, { description: 'As it was written.' }) word: string;
  @Field(() => String) rather: string;
}
