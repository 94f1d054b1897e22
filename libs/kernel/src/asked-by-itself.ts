/** The header of a question that a page asks again without anybody doing anything. It keeps no session open. */
export const ASKED_BY_ITSELF = 'x-asked-by-itself';
