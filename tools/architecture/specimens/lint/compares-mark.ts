export const fits = (codeMark: Buffer, made: Buffer) => codeMark.equals(made);
