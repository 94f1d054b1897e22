import { whyNotListen } from '../machine/free-port.mjs';
import { PlainFailure } from '../machine/plain-failure.mjs';

const tries = 15;

/** An API whose starter was killed needs a moment to let go of the port; anybody else keeps it. */
export async function refusePortInUse({ host, port }) {
  for (let left = tries; ; left--) {
    const code = await whyNotListen({ host, port });
    if (code === null) return;
    if (code !== 'EADDRINUSE' || left === 0) throw new PlainFailure(sentence(code, { host, port }));
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/**
 * @param {string} code
 * @param {{ host: string, port: number }} where
 */
export function sentence(code, { host, port }) {
  if (code === 'EADDRINUSE') return `Port ${port} is already in use by another program. Stop that program, or choose another port: PORT=${port === 65_535 ? 3000 : port + 1} npm start`;
  if (code === 'EACCES') return `Port ${port} is for the administrator of this computer only. Choose another one: PORT=3000 npm start`;
  return `This computer cannot listen at ${host} port ${port} (${code}). Check HOST and PORT.`;
}
