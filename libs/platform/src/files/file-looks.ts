import { Clock, id, Refusal, type Actor } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

import { Transactions } from '../database/transactions';
import { EventLog } from '../events/event-log';
import { asDownload, type Download } from './as-download';
import type { Look, Purpose } from './file-purpose';
import { FilePurposes } from './file-purposes';
import { FileStore, type KeptFile } from './file-store';
import type { DrawnPage } from './opened-file';
import { watermarked } from './watermark';
import { whenInWords } from './when-in-words';

interface Seen {
  readonly file: KeptFile;
  readonly purpose: Purpose;
  readonly look: Look;
}

/** Every look goes through here: the owning context is asked, the look is written down, and only then is anything shown. */
@Injectable()
export class FileLooks {
  constructor(
    private readonly purposes: FilePurposes,
    private readonly store: FileStore,
    private readonly transactions: Transactions,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  /** One page as WebP. Throws Refusal SIGN_IN_FIRST, NOT_FOUND. */
  async page(fileId: string, number: number, width: DrawnPage['width'], by: Actor): Promise<Buffer> {
    const { page, purpose, look } = await this.looking(fileId, by, async (seen) => ({ ...seen, page: await this.pageOf(seen.file, number, width) }));
    return purpose.shown === 'view-only' ? watermarked(page, `${look.viewer}  ${whenInWords(this.clock.now())}`) : page;
  }

  /** The whole file to take away. Throws Refusal SIGN_IN_FIRST, NOT_FOUND; also for what is only to be looked at. */
  async whole(fileId: string, by: Actor): Promise<Download> {
    const pages = await this.looking(fileId, by, async ({ file, purpose }) => {
      if (purpose.shown === 'view-only') throw new Refusal('NOT_FOUND');
      const all: Buffer[] = [];
      for (let number = 1; number <= file.pages; number += 1) all.push(await this.pageOf(file, number, 'wide'));
      return all;
    });
    return asDownload(pages);
  }

  /** Asking, writing down and reading are one transaction: a look that cannot be recorded shows nothing. */
  private looking<Result>(fileId: string, by: Actor, then: (seen: Seen) => Promise<Result>): Promise<Result> {
    if (by.kind !== 'person') throw new Refusal('SIGN_IN_FIRST');
    return this.transactions.run(async () => {
      const file = await this.store.find(id<'File'>(fileId));
      if (!file || file.attachedTo === null) throw new Refusal('NOT_FOUND');
      const purpose = this.purposes.named(file.purpose);
      const look = await purpose.owner.look({ id: file.id, subjectId: file.attachedTo, personId: file.personId }, by);
      const result = await then({ file, purpose, look });
      await this.events.recordRead(look.what, look.subjectId, by, look.data);
      return result;
    });
  }

  private async pageOf(file: KeptFile, number: number, width: DrawnPage['width']): Promise<Buffer> {
    const page = await this.store.page(file, number, width);
    if (!page) throw new Refusal('NOT_FOUND');
    return page;
  }
}

