export const keep = (name: string) => localStorage.setItem('name', name);
