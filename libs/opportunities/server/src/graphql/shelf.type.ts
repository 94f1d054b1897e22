import type { Instant } from '@alongside/kernel';
import type { SessionKind } from '@alongside/opportunities/rules';
import { Can } from '@alongside/platform/auth';
import { InstantScalar } from '@alongside/platform/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import { SessionKindEnum } from './enums';
import { PaperReaderType } from './paper.type';

@ObjectType('ShelfVersion', { description: 'What stood there before: nothing is left of its pages.' })
@Can('inherit')
export class ShelfVersionType {
  @Field(() => Int) version: number;
  @Field(() => InstantScalar) from: Instant;
  @Field(() => InstantScalar, { nullable: true }) to: Instant | null;
  @Field(() => Int, { description: 'How many looked at it.' }) lookedCount: number;
}

@ObjectType('ShelfPaper', { description: 'A paper that stays with a group, or with all who do one kind of thing, as its team sees it.' })
@Can('inherit')
export class ShelfPaperType {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => String, { nullable: true, description: 'What stands in it, for whoever cannot see pictures of pages.' }) inWords: string | null;
  @Field(() => ID, { nullable: true, description: 'Its pages are at /files/{fileId}/pages/1 and on; null once nothing is left of it.' }) fileId: string | null;
  @Field(() => Int) pages: number;
  @Field(() => Int) version: number;
  @Field(() => InstantScalar) putAt: Instant;
  @Field(() => String, { nullable: true }) putByName: string | null;
  @Field(() => [PaperReaderType], { description: 'Who may look today, and when they first did.' }) readers: readonly PaperReaderType[];
  @Field(() => [ShelfVersionType], { description: 'The newest first.' }) earlier: readonly ShelfVersionType[];
  @Field(() => String, { nullable: true, description: 'Why it cannot be replaced or taken away, or null.' }) whyNotChange: string | null;
}

@ObjectType('KindShelf', { description: 'Papers for everybody who does one kind of thing.' })
@Can('inherit')
export class KindShelfType {
  @Field(() => SessionKindEnum) kind: SessionKind;
  @Field(() => [ShelfPaperType]) papers: readonly ShelfPaperType[];
}

@ObjectType('MyShelfPaper', { description: 'A paper that stays, as somebody whose it is sees it.' })
@Can('inherit')
export class MyShelfPaperType {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => String, { nullable: true, description: 'What stands in it, for whoever cannot see pictures of pages.' }) inWords: string | null;
  @Field(() => ID, { description: 'Its pages are at /files/{fileId}/pages/1 and on.' }) fileId: string;
  @Field(() => Int) pages: number;
  @Field(() => Int) version: number;
  @Field(() => InstantScalar) putAt: Instant;
  @Field(() => InstantScalar, { nullable: true, description: 'When I first looked at this version; null while it is new to me.' }) lookedAt: Instant | null;
}

@ObjectType('MyShelf', { description: 'A folder of mine: of a group I am in, or for a kind of thing I do. One with nothing in it is not there.' })
@Can('inherit')
export class MyShelfType {
  @Field(() => ID, { nullable: true }) groupId: string | null;
  @Field(() => String, { nullable: true }) groupName: string | null;
  @Field(() => SessionKindEnum, { nullable: true }) kind: SessionKind | null;
  @Field(() => [MyShelfPaperType]) papers: readonly MyShelfPaperType[];
}
