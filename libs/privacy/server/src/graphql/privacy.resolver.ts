import { CouncilDoor } from '@alongside/council/server';
import { Clock, id, Refusal, wholeNumber, type Actor } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { EventLog, isLook } from '@alongside/platform/events';
import { lookKind } from '@alongside/privacy/rules';
import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';

import { SearchTheLog } from '../actions/search-the-log';
import { NamesOf } from '../names-of';
import { LooksRead } from '../store/looks.read';
import { RetentionRead } from '../store/retention.read';
import { LogPageType } from './log-line.type';
import { LogSearchInput } from './log-search.input';
import { LookType } from './look.type';
import { RetentionRuleType } from './retention-rule.type';

const MOST = 100;

@Resolver()
export class PrivacyResolver {
  constructor(
    private readonly looks: LooksRead,
    private readonly searching: SearchTheLog,
    private readonly names: NamesOf,
    private readonly retention: RetentionRead,
    private readonly council: CouncilDoor,
    private readonly clock: Clock,
    private readonly events: EventLog,
  ) {}

  @Query(() => [LookType], { description: 'Who looked at what we hold about a person; about oneself when no id is given. That the data protection officer looked is recorded, too.' })
  @Can('privacy.own-looks')
  async whoLooked(
    @Args('memberId', { type: () => ID, nullable: true }) memberId: string | null | undefined,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @ActingActor() actor: Actor,
  ): Promise<LookType[]> {
    const personId = id<'Person'>(memberId ?? actor.personId ?? '');
    const looks = await this.looks.at(personId, wholeNumber(first, 'first', 1, MOST));
    if (personId !== actor.personId) await this.events.recordRead('privacy.looks-read', personId, actor);
    const people = await this.names.people(looks.flatMap(({ actorId, alongId, besideId }) => [actorId, alongId, besideId]));
    return looks.map(({ factName, actorId, alongId, besideId, ...look }) => {
      const who = actorId === null ? undefined : people.get(actorId);
      return { ...look, personId, what: lookKind(factName), who: who?.displayName ?? null, lookingAlongWith: people.get(alongId ?? '')?.displayName ?? null, supportedBy: people.get(besideId ?? '')?.displayName ?? null, roles: who?.roles ?? [] };
    });
  }

  @Query(() => LogPageType)
  @Can('privacy.log')
  async auditSearch(
    @Args('search', { type: () => LogSearchInput }) search: LogSearchInput,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('before', { type: () => String, nullable: true }) before: string | null | undefined,
    @ActingActor() actor: Actor,
  ): Promise<LogPageType> {
    const most = wholeNumber(first, 'first', 1, MOST);
    const { about = null, by = null, looksOnly, from = null, to = null } = search;
    const lines = await this.searching.run({ about, by, looksOnly: looksOnly ?? false, from, to, before: lineNumber(before) }, most, actor);
    const people = await this.names.people(lines.flatMap(({ subjectId, actorId, alongId }) => [subjectId, actorId, alongId]));
    return {
      lines: lines.map(({ id: lineId, at, factName, subjectId, actorId, alongId, actorKind, purpose, data }) => ({
        id: lineId, at, fact: factName, isLook: isLook(factName), aboutId: subjectId, about: people.get(subjectId)?.displayName ?? null,
        onPagesOfId: alongId, onPagesOf: people.get(alongId ?? '')?.displayName ?? null,
        by: actorId === null ? null : (people.get(actorId)?.displayName ?? null), byKind: actorKind, purpose,
        details: Object.entries(data).filter(([, value]) => value !== null).map(([key, value]) => `${key} ${String(value)}`),
      })),
      before: lines.length === most ? String(lines.at(-1)?.seq) : null,
    };
  }

  @Query(() => [RetentionRuleType], { description: 'How long we keep what.' })
  @Can('public')
  async retentionRules(): Promise<RetentionRuleType[]> {
    const values = new Map((await this.council.policiesStarting('retention.', this.clock.today())).map((value) => [value.code, value]));
    return (await this.retention.rules()).flatMap(({ policyCode, ...rule }) => {
      const value = values.get(policyCode);
      return value ? [{ ...rule, period: `${value.value} ${value.unit}`, source: value.source }] : [];
    });
  }
}

function lineNumber(before: string | null | undefined): number | null {
  if (before === null || before === undefined) return null;
  if (!/^\d{1,15}$/.test(before)) throw new Refusal('NOT_FOUND', 'before');
  return Number(before);
}
