export const picture = (address: string) => fetch(address);
