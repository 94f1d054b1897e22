import { AccountsDoor, type Role } from '@alongside/accounts/server';
import { newId, plainDate, systemActor, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { serverFixture, type ServerFixture } from '@alongside/platform/testing';

import { ApprovePayments } from '../actions/approve-payments';
import { CheckPayments } from '../actions/check-payments';
import { LookForAlarms } from '../actions/look-for-alarms';
import { SetBankAccount } from '../actions/set-bank-account';
import { SetPayingAccount } from '../actions/set-paying-account';
import { PaymentsModule } from '../payments.module';

const setUp = systemActor('test-set-up');

export interface CameWhat {
  readonly attendance?: string;
  readonly heldOn?: string;
  readonly payTier?: string;
  readonly bookingId?: Id<'Booking'>;
  readonly sessionId?: Id<'Session'>;
}

/** The pay team with its people, over a database of its own. */
export class PayOffice {
  private constructor(
    readonly fixture: ServerFixture,
    readonly colin: Actor,
    readonly ruth: Actor,
    readonly leanne: Id<'Member'>,
    readonly tyler: Id<'Member'>,
  ) {}

  static async open(): Promise<PayOffice> {
    const fixture = await serverFixture([PaymentsModule]);
    const accounts = fixture.get(AccountsDoor);
    const person = (displayName: string, role: Role) =>
      accounts.openAccount({ displayName, firstName: displayName.split(' ')[0] ?? displayName, email: null, roles: [role], audience: role === 'parent-carer' ? 'adult' : 'staff' }, setUp);
    const staff = async (name: string, role: Role): Promise<Actor> =>
      ({ kind: 'person', personId: await person(name, role), roles: [role], purpose: 'signed-in', assurance: 2 });
    const member = async (name: string) => (await person(name, 'parent-carer')) as string as Id<'Member'>;
    const office = new PayOffice(
      fixture, await staff('Colin Webb', 'finance-checker'), await staff('Ruth Okafor', 'finance-approver'), await member('Leanne Pike'), await member('Tyler Moss'),
    );
    await fixture.get(SetPayingAccount).run(
      { serviceUserNumber: '123456', sortCode: '309634', accountNumber: '00123456', name: 'Blackpool Council' }, plainDate('2024-01-01'), setUp,
    );
    return office;
  }

  /** The register of a session is closed: the fact is told, and what follows from it happens. */
  async came(memberId: Id<'Member'>, what: CameWhat = {}): Promise<Id<'Booking'>> {
    const bookingId = await this.told(memberId, what);
    await this.fixture.runReactions();
    return bookingId;
  }

  /** Only tells the fact. */
  async told(memberId: Id<'Member'>, { attendance = 'came', heldOn = '2026-11-18', payTier = 'half-day', bookingId = newId<'Booking'>(), sessionId = newId<'Session'>() }: CameWhat = {}) {
    await this.fixture.get(Transactions).run(() => this.fixture.get(EventLog).record(
      [{ name: 'opportunities.attendance-confirmed', subjectId: bookingId, data: { bookingId, sessionId, memberId, attendance, heldOn, activity: 'interview-panel', payTier, minutes: 180 } }],
      setUp,
    ));
    return bookingId;
  }

  async hasBank(memberId: Id<'Member'>, accountNumber = '63748472', accountName = 'L Pike'): Promise<void> {
    await this.fixture.get(SetBankAccount).forMember(memberId, { sortCode: '20-29-59', accountNumber, accountName }, setUp);
  }

  /** An app that shows figures, added some days ago. */
  async hasApp(memberId: Id<'Member'>, daysAgo: number): Promise<void> {
    await this.fixture.database.query('delete from accounts.authenticator where person_id = $1', [memberId]);
    await this.fixture.database.query(
      `insert into accounts.authenticator (id, person_id, secret_sealed, added_at, last_step, tries) values ($1, $2, '', now() - make_interval(days => $3::int), 0, 0)`,
      [newId(), memberId, daysAgo],
    );
  }

  /** Somebody of the team made a way in for them. */
  async helped(memberId: Id<'Member'>, by: Actor): Promise<void> {
    await this.fixture.get(AccountsDoor).signInByPhone(memberId as string as Id<'Person'>, '07700 900321', by);
  }

  async payments(): Promise<{ id: Id<'Payment'>; state: string; amount: number; payBy: string; memberId: string }[]> {
    return this.fixture.database.query(`select id, state, amount_pence as amount, pay_by as "payBy", member_id as "memberId" from payments.payment order by raised_at, id`);
  }

  async approved(): Promise<readonly Id<'Payment'>[]> {
    const due = (await this.payments()).filter(({ state }) => state === 'due').map(({ id }) => id);
    await this.fixture.get(CheckPayments).run(due, this.colin);
    await this.fixture.get(ApprovePayments).run(due, this.ruth);
    return due;
  }

  async factsNamed(name: string) {
    return (await this.fixture.facts()).filter((fact) => fact.name === `payments.${name}`);
  }

  /** The names of the invariants that are broken. */
  async broken(): Promise<string[]> {
    return (await this.fixture.get(LookForAlarms).run()).map(({ name }) => name);
  }

  close(): Promise<void> {
    return this.fixture.close();
  }
}
