export const show = (place: { innerHTML: string }, words: string) => { place.innerHTML = words; };
