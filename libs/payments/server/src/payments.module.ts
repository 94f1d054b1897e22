import { AccountsModule } from '@alongside/accounts/server';
import { CouncilModule } from '@alongside/council/server';
import { MembersModule } from '@alongside/members/server';
import { OpportunitiesModule } from '@alongside/opportunities/server';
import { bankTablesFolder } from '@alongside/platform/config';
import { contextModule } from '@alongside/platform/context';

import { AnswerCallBack } from './actions/answer-call-back';
import { ApprovePayments } from './actions/approve-payments';
import { CheckPayments } from './actions/check-payments';
import { ChooseLess } from './actions/choose-less';
import { ConfirmPayRunPaid } from './actions/confirm-pay-run-paid';
import { CreatePayRun } from './actions/create-pay-run';
import { FailPayment } from './actions/fail-payment';
import { LookForAlarms } from './actions/look-for-alarms';
import { RaisePayment } from './actions/raise-payment';
import { ReadPayFile } from './actions/read-pay-file';
import { ReleasePayRun } from './actions/release-pay-run';
import { RevealBankDetails } from './actions/reveal-bank-details';
import { SendBackPayRun } from './actions/send-back-pay-run';
import { SetBankAccount } from './actions/set-bank-account';
import { SetPayingAccount } from './actions/set-paying-account';
import { StopPayment } from './actions/stop-payment';
import { StoppedLines } from './actions/stopped-lines';
import { AnswerForWelcome } from './answer-for-welcome';
import { BankTables } from './bank-tables';
import { ChildEmployment } from './child-employment';
import { PayRunFilesController } from './files/pay-run-files.controller';
import { CallBacksResolver } from './graphql/call-backs.resolver';
import { MyMoneyResolver } from './graphql/my-money.resolver';
import { MyPayments } from './graphql/my-payments';
import { PayDeskResolver } from './graphql/pay-desk.resolver';
import { PayRunsResolver } from './graphql/pay-runs.resolver';
import { PayRunsShown } from './graphql/pay-runs-shown';
import { PayingAccountResolver } from './graphql/paying-account.resolver';
import { PaymentLines } from './graphql/payment-lines';
import { PaymentsResolver } from './graphql/payments.resolver';
import { RevealsResolver } from './graphql/reveals.resolver';
import { paymentsInvariants } from './invariants';
import { OnAttendanceConfirmed } from './jobs/on-attendance-confirmed';
import { WhoHelped } from './who-helped';
import { PaymentsDoor } from './payments.door';
import { paymentsPolicies } from './payments.policies';
import { BankAccountEntity } from './store/bank-account.entity';
import { BankAccountStore } from './store/bank-account.store';
import { CallBacksRead } from './store/call-backs.read';
import { KnownAccountsRead } from './store/known-accounts.read';
import { LedgerBooks } from './store/ledger-books';
import { paymentsMigrations } from './store/migrations';
import { paymentsPersonalData, paymentsWithoutPeople } from './store/personal-data';
import { paymentsSealed } from './store/sealed';
import { PayDeskRead } from './store/pay-desk.read';
import { PayRunEntity } from './store/pay-run.entity';
import { PayRunFileStore } from './store/pay-run-file.store';
import { PayRunStore } from './store/pay-run.store';
import { PayRunsRead } from './store/pay-runs.read';
import { PayingAccountStore } from './store/paying-account.store';
import { PaymentEntity } from './store/payment.entity';
import { PaymentLinesRead } from './store/payment-lines.read';
import { PaymentStore } from './store/payment.store';
import { RevealStore } from './store/reveal.store';
import { RevealsRead } from './store/reveals.read';

@contextModule({
  context: 'payments',
  imports: [AccountsModule, CouncilModule, MembersModule, OpportunitiesModule],
  entities: [PaymentEntity, PayRunEntity, BankAccountEntity],
  migrations: paymentsMigrations,
  personalData: paymentsPersonalData,
  sealed: paymentsSealed,
  withoutPeople: paymentsWithoutPeople,
  policies: paymentsPolicies,
  invariants: paymentsInvariants,
  controllers: [PayRunFilesController],
  providers: [
    PaymentStore, PayRunStore, PayRunFileStore, BankAccountStore, PayingAccountStore, LedgerBooks,
    PaymentLinesRead, PayRunsRead, PayDeskRead, KnownAccountsRead,
    RaisePayment, CheckPayments, ApprovePayments, StopPayment, ChooseLess, FailPayment, ChildEmployment, StoppedLines,
    CreatePayRun, ReleasePayRun, SendBackPayRun, ConfirmPayRunPaid, ReadPayFile, SetBankAccount, SetPayingAccount,
    PaymentLines, PayRunsShown, MyPayments, PaymentsResolver, PayRunsResolver, PayDeskResolver, MyMoneyResolver, PayingAccountResolver,
    RevealStore, RevealsRead, RevealBankDetails, RevealsResolver,
    { provide: BankTables, useFactory: () => new BankTables(bankTablesFolder()) },
    WhoHelped, CallBacksRead, AnswerCallBack, CallBacksResolver,
    LookForAlarms, OnAttendanceConfirmed, AnswerForWelcome, PaymentsDoor,
  ],
  exports: [PaymentsDoor],
})
export class PaymentsModule {}
