import { Injectable } from '@nestjs/common';

import { Database } from '../database/database';
import { Transactions } from '../database/transactions';
import { HouseKeys } from '../vault/house-keys';
import type { Finding } from './finding';
import { isMarkedByUs, leafOf, logRowColumns, type LogRow } from './log-row';
import { noSealBefore, rootOf, rowWasAway, sealMark, unpackLeaves, type Leaf } from './seal';
import { SealCopies } from './seal-copies';
import type { SealHead } from './seal-heads';

interface SealRow {
  readonly number: number;
  readonly sealed_at: Date;
  readonly rows: number;
  readonly leaves: Buffer;
  readonly root: Buffer;
  readonly previous: Buffer;
  readonly mark: Buffer;
}

export interface Verified {
  readonly findings: readonly Finding[];
  readonly rows: number;
  readonly seals: number;
  /** Rows so young that no seal covers them yet. */
  readonly waiting: number;
}

const PAGE = 5_000;

/** Compares every row with its seal, every seal with the one before it and with its copy, and finds rows that no seal knows. */
@Injectable()
export class VerifyTheLog {
  constructor(
    private readonly transactions: Transactions,
    private readonly database: Database,
    private readonly houseKeys: HouseKeys,
    private readonly copies: SealCopies,
  ) {}

  /** All of it, or only from one seal on; and against heads that left the house before, which nobody in it can have changed. */
  async run(fromSeal = 1, heads: readonly SealHead[] = []): Promise<Verified> {
    return this.transactions.run(async () => {
      await this.database.query('set transaction isolation level repeatable read, read only');
      const sealed = new Set<string>();
      const findings: Finding[] = [];
      const seals = await this.lookAtSeals(fromSeal, sealed, findings);
      findings.push(...(await this.lookAtHeads(heads)));
      if (fromSeal === 1) await this.lookForStrangers(sealed, findings);
      const waiting = await this.database.first<{ count: number }>('select count(*) as count from platform.unsealed');
      const once = [...new Map(findings.map((finding) => [`${finding.kind} ${finding.at}`, finding])).values()];
      return { findings: once, rows: sealed.size, seals, waiting: waiting?.count ?? 0 };
    });
  }

  private async lookAtSeals(fromSeal: number, sealed: Set<string>, findings: Finding[]): Promise<number> {
    const marks = new Map<number, Buffer>();
    const early = await this.database.query<{ number: number }>('select number from platform.seal where number < 1');
    findings.push(...early.map(({ number }) => ({ kind: 'seal-changed', at: String(number) }) as const));
    const before = await this.database.first<{ mark: Buffer }>('select mark from platform.seal where number = $1', [fromSeal - 1]);
    let previous = { number: fromSeal - 1, mark: before?.mark ?? noSealBefore };
    for (;;) {
      const page = await this.database.query<SealRow & Record<string, unknown>>('select * from platform.seal where number > $1 order by number limit 200', [previous.number]);
      if (page.length === 0) break;
      for (const seal of page) {
        const at = String(seal.number);
        for (let gone = previous.number + 1; gone < seal.number && findings.length < PAGE; gone += 1) findings.push({ kind: 'seal-removed', at: String(gone) });
        if (!seal.previous.equals(previous.mark) && seal.number === previous.number + 1) findings.push({ kind: 'seal-order', at });
        const leaves = unpackLeaves(seal.leaves);
        if (this.isWhole(seal, leaves)) await this.lookAtRows(leaves, seal.number === 1, findings);
        else findings.push({ kind: 'seal-changed', at });
        for (const { seq } of leaves) sealed.add(seq);
        marks.set(seal.number, seal.mark);
        previous = seal;
      }
    }
    await this.lookAtCopies(fromSeal, marks, findings);
    return marks.size;
  }

  private isWhole({ number, sealed_at: sealedAt, rows, leaves: bytes, root, previous, mark }: SealRow, leaves: readonly Leaf[]): boolean {
    const isSame = leaves.length === rows && bytes.length === 40 * rows && rootOf(leaves).equals(root);
    return isSame && Number.isFinite(sealedAt.valueOf()) && sealMark(this.houseKeys.key('audit-seal'), { number, sealedAt, leaves, root, previous }).equals(mark);
  }

  private async lookAtRows(leaves: readonly Leaf[], mayBeOlderThanMarks: boolean, findings: Finding[]): Promise<void> {
    const key = this.houseKeys.key('audit-row');
    const rows = await this.database.query<LogRow & Record<string, unknown>>(
      `select ${logRowColumns} from platform.event e where e.seq = any($1::bigint[])`, [leaves.map(({ seq }) => seq)],
    );
    const bySeq = new Map(rows.map((row) => [row.seq, row]));
    for (const { seq, hash } of leaves) {
      const row = bySeq.get(seq);
      if (!row || hash.equals(rowWasAway)) findings.push({ kind: 'row-removed', at: seq });
      else if (!leafOf(row).equals(hash)) findings.push({ kind: 'row-changed', at: seq });
      else if (!isMarkedByUs(key, row) && !(mayBeOlderThanMarks && row.mark === null)) findings.push({ kind: 'row-inserted', at: seq });
    }
  }

  private async lookAtCopies(fromSeal: number, marks: ReadonlyMap<number, Buffer>, findings: Finding[]): Promise<void> {
    const place = await this.database.first<{ name: string }>('select current_database() as name');
    const copies = await this.copies.all(place?.name ?? '');
    if (copies === null) {
      if (marks.size > 0 && fromSeal === 1) findings.push({ kind: 'copy-missing', at: '1' });
      return;
    }
    for (const { number, mark } of copies.filter((copy) => copy.number >= fromSeal)) {
      const kept = marks.get(number);
      if (!kept) findings.push({ kind: 'seal-removed', at: String(number) });
      else if (kept.toString('hex') !== mark) findings.push({ kind: 'copy-differs', at: String(number) });
    }
  }

  private async lookAtHeads(heads: readonly SealHead[]): Promise<Finding[]> {
    const rows = await this.database.query<{ number: number; mark: string }>("select number, encode(mark, 'hex') as mark from platform.seal where number = any($1::bigint[])", [heads.map(({ number }) => number)]);
    const marks = new Map(rows.map(({ number, mark }) => [Number(number), mark]));
    return heads.filter(({ number, mark }) => marks.get(number) !== mark).map(({ number }) => ({ kind: marks.has(number) ? 'head-differs' : 'head-missing', at: String(number) }));
  }

  /** Rows that no seal covers: those that wait must carry our mark, all others were put in past us. */
  private async lookForStrangers(sealed: ReadonlySet<string>, findings: Finding[]): Promise<void> {
    const key = this.houseKeys.key('audit-row');
    const isFirstSealAhead = sealed.size === 0;
    for (let after: string | null = null; ;) {
      const page: { seq: string; waits: boolean }[] = await this.database.query(
        `select e.seq::text as seq, u.seq is not null as waits from platform.event e left join platform.unsealed u on u.seq = e.seq
         where $1::bigint is null or e.seq > $1 order by e.seq limit ${PAGE}`, [after],
      );
      const strangers = page.filter(({ seq, waits }) => !sealed.has(seq) && !waits);
      findings.push(...strangers.map(({ seq }) => ({ kind: 'row-inserted', at: seq }) as const));
      after = page.at(-1)?.seq ?? null;
      if (after === null) break;
    }
    const young = await this.database.query<Partial<LogRow> & { waiting: string }>(
      `select u.seq::text as waiting, ${logRowColumns} from platform.unsealed u left join platform.event e on e.seq = u.seq order by u.seq`,
    );
    for (const row of young) {
      if (!row.seq) findings.push({ kind: 'row-removed', at: row.waiting });
      else if (!isMarkedByUs(key, row as LogRow) && !(isFirstSealAhead && row.mark === null)) findings.push({ kind: 'row-inserted', at: row.waiting });
    }
  }
}
