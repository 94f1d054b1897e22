import { firstLineOf, LINE_LETTERS, lineAudienceOf, maySeeLine, MOST_LINES, sayAccessLine, takeBackAccessLine, type AccessLine, type LineAudience } from '@alongside/members/rules';
import { newId, optionalText, Refusal, type Actor, type Decision, type Id } from '@alongside/kernel';
import { Vault } from '@alongside/platform/vault';
import { Injectable } from '@nestjs/common';

import { AccessLineStore } from './store/access-line.store';
import { AccessLinesRead } from './store/access-lines.read';

const COLUMN = 'members.member.access_needs';

export interface OpenedLine {
  readonly id: Id<'AccessLine'>;
  readonly words: string;
  readonly seenBy: LineAudience;
}

export interface TypedLine {
  readonly words: string;
  readonly seenBy: string;
}

/** What somebody needs so that they can take part, line by line: sealed at rest, opened only for those a line is for. Changes join the caller's transaction. */
@Injectable()
export class AccessRider {
  constructor(private readonly vault: Vault, private readonly store: AccessLineStore, private readonly read: AccessLinesRead) {}

  /** In the order they were said. Whoever calls records the look. */
  async opened(memberId: Id<'Member'>, audience: LineAudience = 'team'): Promise<readonly OpenedLine[]> {
    const opened: OpenedLine[] = [];
    for (const line of await this.read.of(memberId)) if (maySeeLine(line, audience)) opened.push({ id: line.id, seenBy: line.seenBy, words: await this.words(line) });
    return opened;
  }

  /** The whole rider at once: lines that stay keep their place, the others go. Throws Refusal TOO_MANY_LINES, ANSWER_TOO_LONG, LINE_AUDIENCE_UNKNOWN. */
  async say(memberId: Id<'Member'>, typed: readonly TypedLine[], by: Actor): Promise<void> {
    const wanted = typed.flatMap(({ words, seenBy }) => {
      const text = optionalText(words, 'accessLines', LINE_LETTERS);
      return text === null ? [] : [{ words: text, seenBy: lineAudienceOf(seenBy) }];
    });
    if (wanted.length > MOST_LINES) throw new Refusal('TOO_MANY_LINES', 'accessLines', { most: MOST_LINES });
    const held: { line: AccessLine; words: string }[] = [];
    for (const line of await this.store.ofMember(memberId)) held.push({ line, words: await this.words(line) });
    const kept = new Set<string>();
    for (const { words, seenBy } of wanted) {
      const same = held.find(({ line, words: before }) => before === words && !kept.has(line.id));
      if (same) kept.add(same.line.id);
      if (same?.line.seenBy === seenBy) continue;
      const line = same ? { ...same.line, seenBy } : await this.sealed(newId<'AccessLine'>(), memberId, words, seenBy);
      await this.store.save(sayAccessLine(line), by);
    }
    for (const { line } of held) if (!kept.has(line.id)) await this.store.takeBack(takeBackAccessLine(line), by);
  }

  /** The first line, as the first question and a team's sheet fill it. Answers whether anything changed. Throws Refusal ANSWER_TOO_LONG. */
  async sayFirst(memberId: Id<'Member'>, typed: string | null | undefined, by: Actor): Promise<boolean> {
    const text = optionalText(typed, 'accessNeeds', LINE_LETTERS);
    const held = await this.store.find(firstLineOf(memberId));
    if (text === (held && (await this.words(held)))) return false;
    if (text !== null) await this.store.save(sayAccessLine(await this.sealed(firstLineOf(memberId), memberId, text, held?.seenBy ?? 'team')), by);
    else if (held) await this.store.takeBack(takeBackAccessLine(held), by);
    return true;
  }

  /** First lines of people who have none yet, many at once. */
  async sayFirstOfAll(said: readonly { readonly memberId: Id<'Member'>; readonly words: string }[], by: Actor): Promise<void> {
    const decisions: Decision<AccessLine>[] = [];
    for (const { memberId, words } of said) decisions.push(sayAccessLine(await this.sealed(firstLineOf(memberId), memberId, words, 'team')));
    await this.store.saveAll(decisions, by);
  }

  private words({ id, memberId, wordsSealed }: AccessLine): Promise<string> {
    return this.vault.open(memberId, COLUMN, id, wordsSealed);
  }

  private async sealed(id: Id<'AccessLine'>, memberId: Id<'Member'>, words: string, seenBy: LineAudience): Promise<AccessLine> {
    return { id, memberId, seenBy, wordsSealed: await this.vault.seal(memberId, COLUMN, id, words) };
  }
}
