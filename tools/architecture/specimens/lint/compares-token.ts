export const fits = (asked: { readonly token: string }, known: string) => asked.token === known;
