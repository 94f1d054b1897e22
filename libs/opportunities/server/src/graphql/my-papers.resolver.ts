import type { Id } from '@alongside/kernel';
import { Can } from '@alongside/platform/auth';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { SessionPapers } from '../session-papers';
import { MyDateType } from './my-date.type';
import { MyPaperType } from './paper.type';

@Resolver(() => MyDateType)
export class MyPapersResolver {
  constructor(private readonly papers: SessionPapers) {}

  @ResolveField('papers', () => [MyPaperType], { description: 'Papers I can look at before this date.' })
  @Can('inherit')
  mine(@Parent() { sessionId, heldOn, state, permission }: MyDateType): Promise<readonly MyPaperType[]> {
    return this.papers.mine({ id: sessionId as Id<'Session'>, heldOn }, { state, permission });
  }
}
