import type { Instant } from '@alongside/kernel';
import { Can, Holds } from '@alongside/platform/auth';
import { InstantScalar } from '@alongside/platform/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

/** Whose it is; the rule asks for it. */
abstract class AboutMe {
  memberId: string;
}

@ObjectType('MyNoteVersion')
@Holds('note')
@Can('members.note-owner')
export class MyNoteVersionType extends AboutMe {
  @Field(() => String, { nullable: true }) words: string;
  @Field(() => InstantScalar) writtenAt: Instant;
}

@ObjectType('MyNoteReply')
@Holds('note')
@Can('members.note-owner')
export class MyNoteReplyType extends AboutMe {
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true }) words: string | null;
  @Field(() => InstantScalar) saidAt: Instant;
  @Field(() => String, { nullable: true, description: 'The first name of whoever has seen it.' }) seenBy: string | null;
}

@ObjectType('MyNote', { description: 'What somebody wrote about you.' })
@Holds('note')
@Can('members.note-owner')
export class MyNoteType extends AboutMe {
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true }) words: string;
  @Field(() => String) writtenBy: string;
  @Field(() => InstantScalar) writtenAt: Instant;
  @Field(() => [MyNoteVersionType], { description: 'What it said before, newest first.' }) earlier: readonly MyNoteVersionType[];
  @Field(() => [MyNoteReplyType]) replies: readonly MyNoteReplyType[];
}

@ObjectType('MyNotes')
@Can('members.note-owner')
export class MyNotesType extends AboutMe {
  @Field(() => [MyNoteType]) notes: readonly MyNoteType[];
  @Field(() => Int, { description: 'Notes you are told of and cannot read yet.' }) keptCount: number;
  @Field(() => Boolean, { description: 'You may ask why, and have not asked yet.' }) canAskWhy: boolean;
}
