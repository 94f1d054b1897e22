const UTF8_BOM = [0xef, 0xbb, 0xbf];

/** The text of a sheet, whichever way the program that wrote it put letters into bytes. */
export function sheetText(bytes: Buffer): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  const body = startsWith(bytes, UTF8_BOM) ? bytes.subarray(UTF8_BOM.length) : bytes;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    // Excel on Windows still writes "CSV" in the old Western letters.
    return new TextDecoder('windows-1252').decode(body);
  }
}

export function startsWith(bytes: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, index) => bytes[index] === byte);
}
