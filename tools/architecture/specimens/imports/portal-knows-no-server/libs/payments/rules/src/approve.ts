export const approve = 1;
