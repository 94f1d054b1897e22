import { row, yearly, type PolicyRow } from './policy-row';

const pence = { section: 'benefits and tax', unit: 'pence', source: 'DWP rates for 2024/25, 2025/26 and 2026/27 as published; they change each April.' };
const starts = ['2024-04-08', '2025-04-07', '2026-04-06'] as const;
const wages = ['2024-04-01', '2025-04-01', '2026-04-01'] as const;
const wage = { ...pence, source: 'National Living Wage and National Minimum Wage from 1 April; 18 to 20 in 2026 was reported differently, check it.' };
const tax = { ...pence, source: 'HMRC manuals EIM71155 and EIM71163; income tax allowance as frozen.' };

const year = (code: string, label: string, values: readonly [number, number, number]) => yearly(pence, code, label, values, starts, '2027-04-05');
const hourly = (code: string, label: string, values: readonly [number, number, number]) => yearly(wage, code, label, values, wages, '2027-03-31');

export const benefitValues: readonly PolicyRow[] = [
  ...year('ben.uc.allowance.housing', 'Universal Credit work allowance a month, with housing support', [40400, 41100, 42700]),
  ...year('ben.uc.allowance.no_housing', 'Universal Credit work allowance a month, without housing support', [67300, 68400, 71000]),
  ...year('ben.esa.week', 'ESA permitted work: the most a week', [18350, 19550, 20350]),
  ...year('ben.ca.week', 'Carer’s Allowance: the most earned in a week', [15100, 19600, 20400]),
  ...year('ben.ca.rate', 'Carer’s Allowance a week', [8190, 8330, 8645]),
  row({ ...pence, unit: 'percent', source: 'In force since 24 November 2021.' }, 'ben.uc.taper', 'Universal Credit taken away for each pound over the allowance', 55, '2021-11-24'),
  row({ ...pence, unit: 'hours' }, 'ben.esa.hours', 'ESA permitted work: fewer hours a week than', 16),
  ...hourly('nmw.21', 'National Living Wage an hour, 21 and over', [1144, 1221, 1271]),
  ...hourly('nmw.18', 'Minimum wage an hour, 18 to 20', [860, 1000, 1085]),
  ...hourly('nmw.under_18', 'Minimum wage an hour, under 18 and apprentices', [640, 755, 800]),
  row(tax, 'tax.mileage.first', 'A mile by own car, up to the first limit', 45, '2011-04-06'),
  row({ ...tax, unit: 'miles' }, 'tax.mileage.first_miles', 'Miles in a tax year at the first rate', 10_000, '2011-04-06'),
  row(tax, 'tax.mileage.after', 'A mile by own car after that', 25, '2011-04-06'),
  row(tax, 'tax.trading_allowance', 'Trading allowance a tax year', 100_000),
  row(tax, 'tax.personal_allowance', 'Personal allowance a tax year', 1_257_000),
];
