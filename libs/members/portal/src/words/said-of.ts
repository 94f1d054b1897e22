/** What a yes-or-no question that may stay open was answered with; null: it was not asked, or not answered. */
export const saidOf = (chosen: string): boolean | null => (chosen === '' ? null : chosen === 'yes');
