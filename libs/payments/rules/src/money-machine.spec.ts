import { instant, pence, plainDate, type Actor, type Decision, type Id } from '@alongside/kernel';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { approve } from './approve-payment';
import { check } from './check-payment';
import { decline, reduce } from './choose-less';
import { confirmPaid, fail } from './confirm-paid';
import type { InvolvementPayment } from './involvement-payment';
import { onTheBooks, type LedgerAccount, type LedgerEntry } from './ledger';
import { confirmPayRunPaid, createPayRun, releasePayRun, sendBackPayRun, type PayRun } from './pay-run';
import { putInRun, takeOutOfRun } from './put-in-run';
import { send } from './send-payment';
import { hold, query, resume } from './stop-payment';
import { ada, aPayment, colin, ruth } from './testing/a-payment';

const now = instant('2026-11-23T09:00:00Z');
const friday = plainDate('2026-11-27');
const idOf = <Kind extends string>(number: number) => `0199a000-0000-7000-8000-${String(number).padStart(12, '0')}` as Id<Kind>;

/** Ruth is paid too, so she meets her own money; Ada only ever is paid, and tries all the same. Fay is paid by nobody. */
const fay: Actor = { ...colin, personId: idOf(13) };
const people: readonly Actor[] = [colin, ruth, ada, fay];
const payees = [ada.personId, ruth.personId, ada.personId] as readonly unknown[] as readonly Id<'Member'>[];
const FULL = 8_250;

/** What a child could keep on paper: where each payment is, who touched it, which run it lies in and how much it is. It knows nothing of our rules. */
interface Paper {
  at: 'due' | 'checked' | 'approved' | 'in-run' | 'sent' | 'paid' | 'held' | 'queried' | 'failed' | 'declined';
  checker: number | null;
  run: number | null;
  amount: number;
}

const accountOf: Readonly<Record<Paper['at'], LedgerAccount | null>> = {
  due: 'payable', checked: 'payable', approved: 'payable', 'in-run': 'payable', held: 'payable', queried: 'payable', failed: 'payable', sent: 'in-file', paid: 'paid', declined: null,
};

class World {
  payments: InvolvementPayment[] = payees.map((memberId, n) => ({ ...aPayment().due(), id: idOf(100 + n), memberId }));
  runs: PayRun[] = [];
  books: LedgerEntry[] = this.payments.map((payment) => onTheBooks.raised(payment));
  paper: Paper[] = payees.map(() => ({ at: 'due', checker: null, run: null, amount: FULL }));
  paperRuns: { maker: number; at: PayRun['state'] }[] = [];
  sentRuns = 0;

  /** Ours decides; the paper says beforehand whether it should have. Answers whether it was done. */
  private both<State>(should: boolean, decide: () => Decision<State>): State | null {
    let state: State | null = null;
    try {
      ({ state } = decide());
    } catch (refused) {
      if ((refused as Error).name !== 'Refusal') throw refused;
    }
    if ((state !== null) !== should) throw new Error(`The paper says ${should ? 'yes' : 'no'}, we say ${should ? 'no' : 'yes'}.`);
    return state;
  }

  one(n: number, should: (paper: Paper) => boolean, decide: (payment: InvolvementPayment) => Decision<InvolvementPayment>, then: (paper: Paper) => void): boolean {
    const [payment, paper] = [this.payments[n] as InvolvementPayment, this.paper[n] as Paper];
    const state = this.both(should(paper), () => decide(payment));
    if (state === null) return false;
    this.payments[n] = state;
    then(paper);
    return true;
  }

  isPaidTo = (n: number, who: number) => String(payees[n]) === String(people[who]?.personId);

  create(who: number): void {
    const ready = this.payments.flatMap(({ state }, n) => (state === 'approved' ? [n] : []));
    const id = idOf<'PayRun'>(500 + this.runs.length);
    const onPaper = this.paper.filter(({ at }) => at === 'approved').length;
    const run = this.both(onPaper > 0, () => createPayRun(id, ready.map((n) => this.payments[n] as InvolvementPayment), people[who] as Actor, now));
    if (run === null) return;
    this.runs.push(run);
    this.paperRuns.push({ maker: who, at: 'waiting' });
    for (const n of ready) this.one(n, ({ at }) => at === 'approved', (payment) => putInRun(payment, id), (paper) => Object.assign(paper, { at: 'in-run', run: this.runs.length - 1 }));
  }

  linesOf = (run: number) => this.paper.flatMap((paper, n) => (paper.run === run ? [n] : []));

  release(run: number, who: number): void {
    const [made, onPaper] = [this.runs[run], this.paperRuns[run]];
    if (!made || !onPaper) return;
    const lines = this.linesOf(run);
    const paysActor = lines.some((n) => this.isPaidTo(n, who));
    const released = this.both(onPaper.at === 'waiting' && onPaper.maker !== who && !paysActor, () => releasePayRun(made, { number: this.sentRuns + 1, payOn: friday, paysActor }, people[who] as Actor, now));
    if (released === null) return;
    this.sentRuns += 1;
    this.runs[run] = released;
    onPaper.at = 'sent';
    for (const n of lines) this.one(n, ({ at }) => at === 'in-run', (payment) => send(payment, friday, now), (paper) => { paper.at = 'sent'; });
    this.books.push(onTheBooks.sent(made.id, lines.map((n) => this.payments[n] as InvolvementPayment)));
  }

  sendBack(run: number): void {
    const [made, onPaper] = [this.runs[run], this.paperRuns[run]];
    if (!made || !onPaper) return;
    const back = this.both(onPaper.at === 'waiting', () => sendBackPayRun(made));
    if (back === null) return;
    this.runs[run] = back;
    onPaper.at = 'sent-back';
    for (const n of this.linesOf(run)) this.one(n, ({ at }) => at === 'in-run', takeOutOfRun, (paper) => Object.assign(paper, { at: 'approved', run: null }));
  }

  settle(run: number): void {
    const [made, onPaper] = [this.runs[run], this.paperRuns[run]];
    if (!made || !onPaper) return;
    const paid = this.both(onPaper.at === 'sent', () => confirmPayRunPaid(made, friday, friday));
    if (paid === null) return;
    this.runs[run] = paid;
    onPaper.at = 'paid';
    const arrived = this.linesOf(run).filter((n) => this.paper[n]?.at === 'sent');
    for (const n of arrived) this.one(n, ({ at }) => at === 'sent', (payment) => confirmPaid(payment, friday), (paper) => { paper.at = 'paid'; });
    if (arrived.length > 0) this.books.push(onTheBooks.paid(made.id, arrived.map((n) => this.payments[n] as InvolvementPayment)));
  }

  balance(account: LedgerAccount, id: Id<'Payment'>): number {
    return this.books.flatMap(({ postings }) => postings).filter((posting) => posting.account === account && posting.paymentId === id).reduce((sum, { amount }) => sum + amount, 0);
  }
}

const payment = fc.integer({ min: 0, max: payees.length - 1 });
const person = fc.integer({ min: 0, max: people.length - 1 });
const run = fc.integer({ min: 0, max: 3 });
const stoppable = ['due', 'checked', 'approved'];
/** Coming back to the beginning forgets who looked. */
const anew = (paper: Paper) => void Object.assign(paper, { at: 'due', checker: null, run: null });

const deed = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(payment, person).map(([n, who]) => (world: World) => void world.one(n, ({ at }) => at === 'due' && !world.isPaidTo(n, who), (one) => check(one, people[who] as Actor, now), (paper) => Object.assign(paper, { at: 'checked', checker: who }))) },
  { weight: 8, arbitrary: fc.tuple(payment, person).map(([n, who]) => (world: World) => void world.one(n, ({ at, checker }) => at === 'checked' && checker !== who && !world.isPaidTo(n, who), (one) => approve(one, people[who] as Actor, now), (paper) => { paper.at = 'approved'; })) },
  { weight: 3, arbitrary: person.map((who) => (world: World) => world.create(who)) },
  { weight: 8, arbitrary: fc.tuple(run, person).map(([at, who]) => (world: World) => world.release(at, who)) },
  run.map((at) => (world: World) => world.sendBack(at)),
  { weight: 4, arbitrary: run.map((at) => (world: World) => world.settle(at)) },
  payment.map((n) => (world: World) => {
    const runId = world.payments[n]?.runId;
    if (world.one(n, ({ at }) => at === 'sent', fail, (paper) => Object.assign(paper, { at: 'failed', run: null }))) world.books.push(onTheBooks.failed(runId as Id<'PayRun'>, world.payments[n] as InvolvementPayment));
  }),
  payment.map((n) => (world: World) => void world.one(n, ({ at }) => stoppable.includes(at), hold, (paper) => { paper.at = 'held'; })),
  payment.map((n) => (world: World) => void world.one(n, ({ at }) => stoppable.includes(at), query, (paper) => { paper.at = 'queried'; })),
  { weight: 2, arbitrary: payment.map((n) => (world: World) => void world.one(n, ({ at }) => ['held', 'queried', 'failed'].includes(at), resume, anew)) },
  payment.map((n) => (world: World) => {
    const done = world.one(n, ({ at }) => [...stoppable, 'held', 'queried', 'failed'].includes(at), decline, (paper) => { paper.at = 'declined'; });
    if (done) world.books.push(onTheBooks.declined(world.payments[n] as InvolvementPayment));
  }),
  fc.tuple(payment, fc.constantFrom(-1, 0.5, 0, 1, 4_000, 8_249, FULL, 9_000)).map(([n, to]) => (world: World) => {
    const before = world.paper[n]?.amount ?? 0;
    const fits = Number.isInteger(to) && to > 0 && to < before;
    const done = world.one(n, ({ at }) => at === 'due' && fits, (one) => reduce(one, to), (paper) => { paper.amount = to; });
    if (done) world.books.push(onTheBooks.reduced(world.payments[n] as InvolvementPayment, pence(before - to)));
  }),
);

/** What does not hold in this world, in words; asked after every deed. */
function wrongIn(world: World): readonly string[] {
  const wrong = world.payments.flatMap((one, n) => {
    const paper = world.paper[n] as Paper;
    const run = world.runs.find(({ id }) => id === one.runId);
    const hands = new Set([one.checkedBy, one.approvedBy, one.memberId].map(String));
    const reasons: readonly (readonly [string, boolean])[] = [
      ['stands elsewhere', one.state !== (paper.at === 'declined' ? 'declined-by-member' : paper.at)],
      ['is another sum', one.amount !== paper.amount],
      // All of it in one account, nothing of it in another.
      ['is in the wrong account', (['payable', 'in-file', 'paid'] as const).some((account) => world.balance(account, one.id) !== (account === accountOf[paper.at] ? paper.amount : 0))],
      ['was approved by two eyes', ['approved', 'in-run', 'sent', 'paid'].includes(one.state) && hands.size < 3],
      ['left by the hand that made its run, or that it pays', (one.state === 'sent' || one.state === 'paid') && [run?.createdBy, one.memberId].map(String).includes(String(run?.releasedBy))],
    ];
    return reasons.filter(([, isSo]) => isSo).map(([reason]) => `payment ${n} ${reason}`);
  });
  const numbers = world.runs.flatMap(({ number }) => number ?? []).sort((one, other) => one - other);
  if (numbers.some((number, index) => number !== index + 1)) wrong.push(`the numbers of what left have a gap: ${numbers.join(' ')}`);
  if (new Set(world.books.map(({ key }) => key)).size < world.books.length) wrong.push('something stands on the books twice');
  if (world.books.some(({ postings }) => postings.reduce((sum, { amount }) => sum + amount, 0) !== 0)) wrong.push('an entry does not add up to nothing');
  return wrong;
}

test('whatever checkers, approvers, members and the bank do, in whatever order, money is where the paper says, once, and by four eyes', () => {
  let paid = 0;
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 80, size: 'max' }), (deeds) => {
      const world = new World();
      for (const does of deeds) {
        does(world);
        if (wrongIn(world).length > 0) expect(wrongIn(world)).toEqual([]);
      }
      paid += world.payments.filter(({ state }) => state === 'paid').length;
    }),
    { numRuns: 2_000 },
  );
  // Or nothing of the far end would have been tried.
  expect(paid).toBeGreaterThan(100);
});
