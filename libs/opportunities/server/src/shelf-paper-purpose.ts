/** What a paper that stays is sent as. */
export const SHELF_PAPER = 'shelf-paper';
