/** No purpose may ask for more than this in one upload. */
export const MOST_MEGABYTES = 10;

/** As a rule of thumb, 40 megapixels is what the largest phone cameras make; unpacked it is 160 MB. */
export const MOST_PIXELS = 40_000_000;

/** How long one file may be worked on before it counts as made to hurt. */
export const MOST_SECONDS = 90;

/** Memory for what a PDF unpacks to. */
export const MOST_PDF_MEMORY = 512 * 1024 * 1024;

/** Pages are kept in two widths: to read on a phone as it is held, and to read a table closely. */
export const PHONE_WIDTH = 720;
export const WIDE_WIDTH = 1_240;

/** A page is at most this much taller than wide; what is longer is no page. */
export const TALLEST = 6;

/** Files somebody sent and has not used yet. */
export const MOST_WAITING = 20;

export const megabytes = (count: number): number => count * 1024 * 1024;
