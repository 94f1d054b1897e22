import { reasonsAsText, reasonsFromText, SEALED_LETTERS, type OwnReasons, type Profile } from '@alongside/members/rules';
import { optionalText, type Id } from '@alongside/kernel';
import { Vault } from '@alongside/platform/vault';
import { Injectable } from '@nestjs/common';

/** Which of somebody's answers lie sealed. */
export type SealedAnswer = 'wonts' | 'important' | 'voicemail' | 'reasons';

export interface OpenedAnswers {
  readonly wonts: string | null;
  readonly important: string | null;
  readonly voicemail: string | null;
}

/** What somebody will not do, who is important to them, what their phone may say, why they can't come: sealed at rest. */
@Injectable()
export class OwnWords {
  constructor(private readonly vault: Vault) {}

  async opened(profile: Profile): Promise<OpenedAnswers> {
    return {
      wonts: await this.open(profile.id, 'wonts', profile.wontsSealed),
      important: await this.open(profile.id, 'important', profile.importantSealed),
      voicemail: await this.open(profile.id, 'voicemail', profile.voicemailSealed),
    };
  }

  /** Undefined leaves what is held. Sealing twice gives two different texts, so what was said before is opened to see whether it changed. Throws Refusal ANSWER_TOO_LONG. */
  async sealIfNew(id: Id<'Member'>, answer: SealedAnswer, held: string | null, typed: string | null | undefined): Promise<string | null> {
    if (typed === undefined) return held;
    const text = optionalText(typed, answer, SEALED_LETTERS);
    if (text === null) return null;
    return (await this.open(id, answer, held)) === text ? held : this.vault.seal(id, columnOf(answer), id, text);
  }

  /** For the person themself alone, and never opened for anybody else. */
  async reasons({ id, reasonsSealed }: Pick<Profile, 'id' | 'reasonsSealed'>): Promise<OwnReasons> {
    return reasonsFromText((await this.open(id, 'reasons', reasonsSealed)) ?? '');
  }

  async sealReasons(id: Id<'Member'>, held: string | null, reasons: OwnReasons): Promise<string | null> {
    const text = reasonsAsText(reasons);
    if (text === '') return null;
    return (await this.open(id, 'reasons', held)) === text ? held : this.vault.seal(id, columnOf('reasons'), id, text);
  }

  private async open(id: Id<'Member'>, answer: SealedAnswer, sealed: string | null): Promise<string | null> {
    return sealed === null ? null : this.vault.open(id, columnOf(answer), id, sealed);
  }
}

const columnOf = (answer: SealedAnswer) => `members.profile.${answer}`;
