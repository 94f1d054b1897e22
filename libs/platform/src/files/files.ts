import { createHash } from 'node:crypto';

import { Clock, laterBy, newId, Refusal, systemActor, type Actor, type Fact, type Id } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

import { Transactions } from '../database/transactions';
import { EventLog } from '../events/event-log';
import { Idempotency } from '../graphql/idempotency';
import { megabytes, MOST_WAITING } from './file-limits';
import { FileOpener } from './file-opener';
import type { Purpose } from './file-purpose';
import { FilePurposes } from './file-purposes';
import { FileStore, type KeptFile } from './file-store';
import { kindOf, type Kind } from './kind-of';

export interface SentFile {
  readonly id: Id<'File'>;
  readonly pages: number;
}

export interface FileWish {
  readonly purpose: string;
  readonly bytes: Buffer;
  readonly key: string;
}

/** To what a file belongs from now on, and about whom it is, if about one person. */
export interface Attachment {
  readonly purpose: string;
  readonly subjectId: string;
  readonly personId?: Id<'Person'>;
}

const A_DAY_MS = 86_400_000;
const AT_ONCE = 200;

/** Files of every context: sent first, then attached by a deed of the context that owns them. */
@Injectable()
export class Files {
  constructor(
    private readonly purposes: FilePurposes,
    private readonly opener: FileOpener,
    private readonly store: FileStore,
    private readonly transactions: Transactions,
    private readonly events: EventLog,
    private readonly idempotency: Idempotency,
    private readonly clock: Clock,
  ) {}

  /** Who may send for this purpose, and how much. Throws Refusal SIGN_IN_FIRST, FILE_PURPOSE_UNKNOWN, FORBIDDEN. */
  mustMaySend(purpose: string, by: Actor): Purpose {
    if (by.kind !== 'person' || by.personId === null) throw new Refusal('SIGN_IN_FIRST');
    const known = this.purposes.named(purpose);
    if (!known.rule.allows({ actor: by, subject: undefined, args: {} })) throw new Refusal('FORBIDDEN', 'purpose');
    return known;
  }

  /** Checks, draws anew and keeps one file. The same key with the same file answers the same. Throws a Refusal that names `file`. */
  async send({ purpose, bytes, key }: FileWish, by: Actor): Promise<SentFile> {
    const known = this.mustMaySend(purpose, by);
    const { format } = kindThatFits(bytes, known);
    const sentBy = by.personId as Id<'Person'>;
    const hash = createHash('sha256').update(bytes).digest();
    const question = { purpose, hash: hash.toString('hex') };
    const earlier = await this.idempotency.earlierAnswer<SentFile>(key, SEND, by, question);
    if (earlier) return earlier;
    if ((await this.store.waitingOf(sentBy)) >= MOST_WAITING) throw new Refusal('FILES_WAITING', 'file', { most: MOST_WAITING });
    const { pages, drawn } = await this.opener.open({ bytes, format, mostPages: known.mostPages });
    return this.idempotency.once(key, SEND, by, question, async () => {
      const file = { id: newId<'File'>(), purpose, sentBy, sentAt: this.clock.now(), hash, pages };
      await this.store.add(file, drawn);
      await this.events.record([told('platform.file-sent', file)], by);
      return { id: file.id, pages };
    });
  }

  /**
   * Makes a file part of something, in the caller's transaction: only the one who sent it may, only for what it was sent for, and once;
   * the same again answers the same. Throws Refusal NOT_FOUND naming `fileId`.
   */
  attach(fileId: Id<'File'>, { purpose, subjectId, personId }: Attachment, by: Actor): Promise<SentFile> {
    return this.transactions.run(async () => {
      const file = await this.store.lock(fileId);
      const theirs = file.purpose === purpose && file.sentBy === by.personId;
      if (!theirs || (file.attachedTo !== null && file.attachedTo !== subjectId)) throw new Refusal('NOT_FOUND', 'fileId');
      if (file.attachedTo === null) {
        await this.store.attach(file, subjectId, personId ?? null, this.clock.now());
        await this.events.record([told('platform.file-attached', file)], by);
      }
      return { id: file.id, pages: file.pages };
    });
  }

  /** Nothing is left of it, in the caller's transaction. What is gone already is gone. */
  forget(fileId: Id<'File'>, by: Actor): Promise<void> {
    return this.transactions.run(async () => {
      const file = await this.store.find(fileId);
      if (!file) return;
      await this.store.remove([fileId]);
      await this.events.record([told('platform.file-forgotten', file)], by);
    });
  }

  /** What was sent a day ago and is used for nothing goes. Answers how many. */
  forgetUnused(): Promise<number> {
    return this.transactions.run(async () => {
      const unused = await this.store.lockUnused(laterBy(this.clock.now(), -A_DAY_MS), AT_ONCE);
      await this.store.remove(unused.map(({ id }) => id));
      await this.events.record(unused.map((file) => told('platform.file-forgotten', file)), systemActor('forget-unused-files'));
      return unused.length;
    });
  }
}

const SEND = 'platform.send-file';

const told = (name: string, { id, purpose, pages }: Pick<KeptFile, 'id' | 'purpose'> & Partial<KeptFile>): Fact => ({
  name, subjectId: id, data: { purpose, ...(pages === undefined ? {} : { pagesCount: pages }) },
});

function kindThatFits(bytes: Buffer, { takes, mostMegabytes }: Purpose): Kind {
  if (bytes.length === 0) throw new Refusal('FILE_HAS_NOTHING', 'file');
  if (bytes.length > megabytes(mostMegabytes)) throw new Refusal('FILE_TOO_BIG', 'file', { mostMegabytes });
  const kind = kindOf(bytes);
  if (kind && takes.includes(kind.kind)) return kind;
  throw takes.includes('pdf') ? new Refusal('FILE_NOT_A_PAPER', 'file') : new Refusal('FILE_NOT_A_PICTURE', 'file');
}
