import { AccountsDoor } from '@alongside/accounts/server';
import { CouncilDoor } from '@alongside/council/server';
import { Clock, type Id, type PlainDate } from '@alongside/kernel';
import {
  activityKinds, hoursOf, nextStep, openOffer, partsByKind, stepNow, whyNotAgreeReference,
  type Achieved, type ActivityKind, type MemberSkill, type PartsOfKind, type PartTaken, type PathwayStep, type ReferenceLetter, type StepOffer,
} from '@alongside/members/rules';
import { Injectable } from '@nestjs/common';

import { RecordsOfOne } from './records-of-one';
import { ReferenceWords } from './reference-words';
import { SkillsRead } from './store/skills.read';

export interface OfferedStep extends Pick<StepOffer, 'id' | 'step' | 'offeredOn'> {
  readonly memberId: string;
  readonly offeredByName: string | null;
}

export interface BookPart extends Achieved {
  readonly memberId: string;
  readonly hours: number;
  readonly nextStep: PathwayStep | null;
  readonly offered: OfferedStep | null;
}

export interface ShownReference extends Pick<ReferenceLetter, 'id' | 'state' | 'writtenOn' | 'agreedOn'> {
  readonly memberId: string;
  readonly writtenByName: string | null;
  readonly words: string | null;
  readonly wish: string | null;
  readonly whyNotAgree: string | null;
}

export interface SuggestedSkill {
  readonly kind: ActivityKind;
  readonly words: string;
}

/** A member's skills book, put together from what was written down. */
@Injectable()
export class MemberSkills {
  constructor(
    private readonly clock: Clock,
    private readonly council: CouncilDoor,
    private readonly accounts: AccountsDoor,
    private readonly read: SkillsRead,
    private readonly words: ReferenceWords,
    private readonly records: RecordsOfOne,
  ) {}

  /** Each kind they took part in, on any record of theirs, or are on the way in: a first step may be offered before the first date. */
  async parts(memberId: Id<string>): Promise<readonly BookPart[]> {
    const ids = await this.records.of(memberId);
    const [parts, offers] = [await this.read.partsOf(ids), await this.read.offersOf(ids)];
    // What is offered on another record is answered there.
    const own = offers.filter((offer) => (offer.memberId as string) === memberId);
    const names = await this.namesOf(offers.map(({ offeredBy }) => offeredBy));
    return [...partsByKind(parts), ...notDoneYet(parts, offers)].map((part) => {
      const step = stepNow(offers, part.kind);
      const open = openOffer(own, part.kind);
      return {
        ...part, memberId, step, hours: hoursOf(part.minutes), nextStep: nextStep(step),
        offered: open && { id: open.id, memberId, step: open.step, offeredOn: open.offeredOn, offeredByName: names.get(open.offeredBy) ?? null },
      };
    });
  }

  skills(memberId: Id<string>): Promise<readonly MemberSkill[]> {
    return this.read.skills(memberId);
  }

  /** For the kinds of things they did, without what they have saved already. */
  async suggestions(parts: readonly BookPart[], skills: readonly MemberSkill[]): Promise<readonly SuggestedSkill[]> {
    const held = new Set(skills.map(({ words }) => words.toLowerCase()));
    const values = await this.council.policiesStarting('skills.', this.clock.today());
    return values.flatMap(({ code, value }) => {
      const kind = activityKinds.find((one) => code.startsWith(`skills.${one}.`));
      return kind && parts.some((part) => part.kind === kind) && !held.has(value.toLowerCase()) ? [{ kind, words: value }] : [];
    });
  }

  async references(memberId: Id<string>): Promise<readonly ShownReference[]> {
    const letters = await this.read.references(memberId);
    const names = await this.namesOf(letters.map(({ writtenBy }) => writtenBy));
    return Promise.all(letters.map(async (letter) => ({
      id: letter.id, memberId, state: letter.state, writtenOn: letter.writtenOn, agreedOn: letter.agreedOn, writtenByName: names.get(letter.writtenBy) ?? null,
      words: await this.words.open(letter), wish: await this.words.openWish(letter), whyNotAgree: whyNotAgreeReference(letter),
    })));
  }

  private async namesOf(ids: readonly Id<'Person'>[]): Promise<ReadonlyMap<string, string>> {
    return new Map((await this.accounts.people([...new Set(ids)])).map((person) => [person.id, person.displayName]));
  }
}

/** Kinds that are only on the way so far: a step was offered or taken, and no date of that kind came yet. */
function notDoneYet(parts: readonly Pick<PartTaken, 'kind'>[], offers: readonly StepOffer[]): readonly PartsOfKind[] {
  const done = new Set(parts.map(({ kind }) => kind));
  const begun = activityKinds.filter((kind) => !done.has(kind) && (openOffer(offers, kind) ?? stepNow(offers, kind)) !== null);
  return begun.map((kind) => {
    const on = offers.find((offer) => offer.kind === kind)?.offeredOn as PlainDate;
    return { kind, times: 0, minutes: 0, firstOn: on, lastOn: on };
  });
}
