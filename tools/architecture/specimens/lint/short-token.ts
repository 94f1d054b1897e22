const TOKEN_BYTES = 12;

export const bytes = () => TOKEN_BYTES;
