export type Scheme = 'device' | 'light' | 'dark';

/** How a person wants the portal to look. Saved on the device, before and without signing in. */
export interface Look {
  scheme: Scheme;
  calm: boolean;
  big: boolean;
}

export type Audience = 'adult' | 'young' | 'staff';

const usual: Look = { scheme: 'device', calm: false, big: false };
const place = 'look';

export function savedLook(): Look {
  try {
    return { ...usual, ...(JSON.parse(localStorage.getItem(place) ?? '{}') as Partial<Look>) };
  } catch {
    return usual;
  }
}

export function saveLook(look: Look): void {
  try {
    // eslint-disable-next-line no-restricted-syntax -- How pages look on this device; nothing of anybody.
    localStorage.setItem(place, JSON.stringify(look));
  } catch {
    // A device that keeps nothing still shows what was chosen until the page is left.
  }
}

/** Puts the look on <html>; every colour, corner and distance follows from there. Staff pages stay light until someone asks for dark. */
export function applyLook(look: Look, audience: Audience): void {
  const root = document.documentElement;
  const dark = look.scheme === 'dark' || (look.scheme === 'device' && audience !== 'staff' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset['audience'] = audience;
  root.dataset['scheme'] = dark ? 'dark' : 'light';
  root.toggleAttribute('data-calm', look.calm);
  if (look.big) root.dataset['size'] = 'big';
  else delete root.dataset['size'];
}
