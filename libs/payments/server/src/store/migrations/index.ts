import { payments } from './0001-payments';
import { payRuns } from './0002-pay-runs';
import { ledger } from './0003-ledger';
import { bankAccounts } from './0004-bank-accounts';
import { figures } from './0005-figures';
import { reveals } from './0006-reveals';
import { secondWall } from './0101-second-wall';
import { callBacks } from './0201-call-backs';
import { whoHelped } from './0311-who-helped';

export const paymentsMigrations = [payments, payRuns, ledger, bankAccounts, figures, reveals, secondWall, callBacks, whoHelped];
