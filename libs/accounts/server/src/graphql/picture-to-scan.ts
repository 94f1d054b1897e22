import { encode } from 'uqr';

/** A square picture that a camera reads, as one path of an SVG: the page needs no picture file and no script for it. */
export function pictureToScan(text: string): { readonly picture: string; readonly pictureSize: number } {
  const { data, size } = encode(text, { border: 2 });
  const picture = data.map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join('')).join('');
  return { picture, pictureSize: size };
}
