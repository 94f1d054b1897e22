/** For a "no" without words of its own. */
export const unknownRefusal = 'We can’t do this right now. It is not your fault. Try again, or call us.';
