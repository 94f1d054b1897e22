import { id as idOf, type Actor, type Id } from '@alongside/kernel';
import { GroupType } from '@alongside/members/server';
import type { SessionKind, Shelf } from '@alongside/opportunities/rules';
import { ActingActor, Can } from '@alongside/platform/auth';
import { EventLog } from '@alongside/platform/events';
import { Idempotency } from '@alongside/platform/graphql';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { KeepShelf } from '../actions/keep-shelf';
import { ShelfPapers } from '../shelf-papers';
import { ShelvesKept } from '../shelves-kept';
import { SessionKindEnum } from './enums';
import { KindShelfType, MyShelfType, ShelfPaperType } from './shelf.type';

interface Typed {
  readonly title: string;
  readonly inWords: string | null;
  readonly fileId: string;
}

/** Papers that stay with a group, or with all who do one kind of thing. */
@Resolver(() => GroupType)
export class ShelvesResolver {
  constructor(private readonly shelf: ShelfPapers, private readonly kept: ShelvesKept, private readonly keeping: KeepShelf, private readonly idempotency: Idempotency, private readonly events: EventLog) {}

  @Query(() => [MyShelfType], { description: 'Folders of papers I can look at: of my groups, and for what I do. Empty ones are left out.' })
  @Can('signed-in')
  async myShelves(@ActingActor() { personId }: Actor): Promise<MyShelfType[]> {
    if (personId === null) return [];
    return (await this.shelf.mine(personId)).map(({ group, kind, papers }) => ({ groupId: group?.id ?? null, groupName: group?.name ?? null, kind, papers }));
  }

  @ResolveField('papers', () => [ShelfPaperType], { nullable: true, description: 'Papers that stay with the group, by title. Those who read them see that you looked who did.' })
  @Can('members.sees-group')
  async ofGroup(@Parent() { id }: GroupType, @ActingActor() by: Actor): Promise<readonly ShelfPaperType[]> {
    return this.looked(await this.kept.ofGroup(id as Id<'NetworkGroup'>), by);
  }

  @Query(() => [KindShelfType], { description: 'Papers for all who do one kind of thing, such as those who sit on panels. Those who read them see that you looked who did.' })
  @Can('opportunities.plan')
  async kindShelves(@ActingActor() by: Actor): Promise<readonly KindShelfType[]> {
    const shelves = await this.kept.ofKinds();
    await this.looked(shelves.flatMap(({ papers }) => papers), by);
    return shelves;
  }

  @Mutation(() => ShelfPaperType, { description: 'A file that was sent to /files for shelf-paper stays with a group from now on; everybody in it can look.' })
  @Can('opportunities.plan')
  putGroupPaper(
    @Args('groupId', { type: () => ID }) groupId: string,
    @Args('title') title: string,
    @Args('fileId', { type: () => ID }) fileId: string,
    @Args('idempotencyKey') key: string,
    @ActingActor() by: Actor,
    @Args('inWords', { type: () => String, nullable: true }) inWords: string | null = null,
  ): Promise<ShelfPaperType> {
    return this.put({ groupId: idOf(groupId), kind: null }, { title, inWords, fileId }, key, by);
  }

  @Mutation(() => ShelfPaperType, { description: 'The same for everybody who does one kind of thing.' })
  @Can('opportunities.plan')
  putKindPaper(
    @Args('kind', { type: () => SessionKindEnum }) kind: SessionKind,
    @Args('title') title: string,
    @Args('fileId', { type: () => ID }) fileId: string,
    @Args('idempotencyKey') key: string,
    @ActingActor() by: Actor,
    @Args('inWords', { type: () => String, nullable: true }) inWords: string | null = null,
  ): Promise<ShelfPaperType> {
    return this.put({ groupId: null, kind }, { title, inWords, fileId }, key, by);
  }

  @Mutation(() => ShelfPaperType, { description: 'A new version in its place. Nothing is left of the pages of the one before.' })
  @Can('opportunities.plan')
  async replaceShelfPaper(
    @Args('id', { type: () => ID }) paperId: string,
    @Args('title') title: string,
    @Args('fileId', { type: () => ID }) fileId: string,
    @Args('idempotencyKey') key: string,
    @ActingActor() by: Actor,
    @Args('inWords', { type: () => String, nullable: true }) inWords: string | null = null,
  ): Promise<ShelfPaperType> {
    const [before, wish] = [idOf<'ShelfPaper'>(paperId), { title, inWords, fileId: idOf<'File'>(fileId) }];
    const next = await this.idempotency.once(key, 'opportunities.replace-shelf-paper', by, { before, ...wish }, async () => ({ id: (await this.keeping.replace(before, wish, by)).id }));
    return this.kept.one(next.id);
  }

  @Mutation(() => Boolean, { description: 'Nobody can look at it any more, and nothing is left of its pages.' })
  @Can('opportunities.plan')
  async takeAwayShelfPaper(@Args('id', { type: () => ID }) paperId: string, @ActingActor() by: Actor): Promise<boolean> {
    await this.keeping.takeAway(idOf(paperId), by);
    return true;
  }

  /** Who opened what, and when, is about them. */
  private async looked<Papers extends readonly ShelfPaperType[]>(papers: Papers, by: Actor): Promise<Papers> {
    await this.events.recordReads('opportunities.readers-read', [...new Set(papers.flatMap(({ readers }) => readers.map(({ memberId }) => memberId)))], by);
    return papers;
  }

  private async put(shelf: Shelf, { fileId, ...typed }: Typed, key: string, by: Actor): Promise<ShelfPaperType> {
    const wish = { ...typed, fileId: idOf<'File'>(fileId) };
    const { id } = await this.idempotency.once(key, 'opportunities.put-on-shelf', by, { ...shelf, ...wish }, async () => ({ id: (await this.keeping.put(shelf, wish, by)).id }));
    return this.kept.one(id);
  }
}
