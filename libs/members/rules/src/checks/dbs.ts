import { cleanText, Refusal } from '@alongside/kernel';

/** From none to the most that may be asked. The order is the order of strength. */
export const dbsLevels = ['none', 'basic', 'standard', 'enhanced', 'enhanced-barred'] as const;
export type DbsLevel = (typeof dbsLevels)[number];

/** How the check was asked for: paid for, or by the free way that is only for people who get nothing but their costs. */
export const dbsFees = ['paid-for', 'free-volunteer'] as const;
export type DbsFee = (typeof dbsFees)[number];

export function reaches(level: DbsLevel, asked: DbsLevel): boolean {
  return dbsLevels.indexOf(level) >= dbsLevels.indexOf(asked);
}

/** A certificate's number is twelve figures. Nothing else fits in, so nothing that stands on a certificate can be written here. */
export function certificateNumberOf(typed: string): string {
  const figures = cleanText(typed).replace(/[\s-]/g, '');
  if (!/^\d{12}$/.test(figures)) throw new Refusal('CERTIFICATE_NUMBER_NOT_UNDERSTOOD', 'certificateNumber');
  return figures;
}
