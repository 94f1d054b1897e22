import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { councilCodes, isRead, readingSources } from './council-values.ts';

const root = join(import.meta.dirname, '../..');

/** Held so that the council sees them beside the others, and read by nothing yet. One that comes to be read leaves this list; a new one does not come in without a word why. */
const onlyShown: readonly string[] = [
  // Figures of benefits and tax are for the words people read; nobody's benefit is worked out here.
  'ben.ca.rate', 'ben.ca.week', 'ben.esa.hours', 'ben.esa.week', 'ben.uc.allowance.housing', 'ben.uc.allowance.no_housing', 'ben.uc.taper',
  'nmw.18', 'nmw.21', 'nmw.under_18', 'tax.mileage.after', 'tax.mileage.first', 'tax.mileage.first_miles', 'tax.personal_allowance', 'tax.trading_allowance',
  // Money: limits of the banks, and what is paid when a date is called off; both wait for their deed.
  'bank.bacs.most', 'bank.faster.most', 'pay.cancel.by_us.days_percent', 'pay.cancel.by_us.late_percent', 'pay.cancel.by_us.week_percent', 'pay.legal_days',
  'messages.permission.chase_days', 'notify.free_allowance', 'notify.sms_price', 'panel.training_years', 'report.clear_days', 'sdc.rounding', 'sdc.threshold_sensitive',
  // Kept for schedules that a person applies.
  'retention.after_care_years', 'retention.bank_months', 'retention.child_protection_years', 'retention.consent_years', 'retention.enquiry_months', 'retention.handoff_years', 'retention.lado_review_years', 'retention.lone_place_days',
  'retention.looked_after_years', 'retention.message_months', 'retention.panel_months', 'retention.participation_years', 'retention.payment_years',
];

describe('what the council decided is asked for by something', () => {
  const [codes, sources] = [councilCodes(root), readingSources(root)];

  it('finds the values', () => expect(codes.length).toBeGreaterThan(100));
  it('has a reader for each, but for those that are only shown', () => {
    expect(codes.filter((code) => !isRead(code, sources) && !onlyShown.includes(code))).toEqual([]);
  });
  it('names none as only shown that is read or gone', () => {
    expect(onlyShown.filter((code) => !codes.includes(code) || isRead(code, sources))).toEqual([]);
  });
  it('refuses the specimen', () => {
    const specimen = ["council.policyNumber('consent.adult_age', on)", 'council.policiesStarting(\'checks.warn_days.\', on)', "const bands = ['under_2']; policyNumber(`ratio.${code}`, on)"];
    expect(['consent.adult_age', 'checks.warn_days.first', 'ratio.under_2', 'ratio.of_nobody', 'consent.of_yesterday'].filter((code) => !isRead(code, specimen))).toEqual(['ratio.of_nobody', 'consent.of_yesterday']);
  });
});
