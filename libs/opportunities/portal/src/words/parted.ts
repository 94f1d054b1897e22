/** "Polish, Urdu" as a list; what is empty is no part of it. */
export function parted(text: string): string[] {
  return text.split(',').map((part) => part.trim()).filter((part) => part !== '');
}
