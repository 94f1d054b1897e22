export const run = (words: string) => eval(words);
