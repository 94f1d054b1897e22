import type { MemberNote, NoteReply, NoteVersion } from '@alongside/members/rules';
import type { Id } from '@alongside/kernel';
import { Vault } from '@alongside/platform/vault';
import { Injectable } from '@nestjs/common';

const NOTE = 'members.note_version.words';
const REPLY = 'members.note_reply.words';

/** What is written about somebody, and what they write back: sealed with the key of the person it is about. */
@Injectable()
export class NoteWords {
  constructor(private readonly vault: Vault) {}

  seal(memberId: Id<'Member'>, versionId: NoteVersion['id'], words: string): Promise<string> {
    return this.vault.seal(memberId, NOTE, versionId, words);
  }

  open({ memberId }: Pick<MemberNote, 'memberId'>, { id, wordsSealed }: NoteVersion): Promise<string> {
    return this.vault.open(memberId, NOTE, id, wordsSealed);
  }

  sealReply(memberId: Id<'Member'>, replyId: NoteReply['id'], words: string): Promise<string> {
    return this.vault.seal(memberId, REPLY, replyId, words);
  }

  async openReply(memberId: Id<'Member'>, { id, wordsSealed }: NoteReply): Promise<string | null> {
    return wordsSealed === null ? null : this.vault.open(memberId, REPLY, id, wordsSealed);
  }
}
