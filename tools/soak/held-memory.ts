import { readFileSync } from 'node:fs';

/** What a program is asked while it runs: its inspector opens on this machine only, at a port of its own choice (`NODE_OPTIONS=--inspect-port=0`), when it gets SIGUSR1. */
export interface Inspected {
  /** Megabytes of objects and buffers that are still held once everything that can be cleared up was. */
  held(): Promise<number>;
  close(): void;
}

const PATIENCE_MS = 10_000;
const CLEARING_UPS = 3;

/** `log` is where the program writes its lines; the inspector's address is among them. */
export async function inspect(pid: number, log: string): Promise<Inspected> {
  process.kill(pid, 'SIGUSR1');
  const socket = new WebSocket(await addressIn(log));
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => reject(new Error('The inspector does not answer.'));
  });
  let asked = 0;
  const ask = (method: string, params: object = {}) => new Promise<{ result: { result: { value: string } } }>((resolve) => {
    asked += 1;
    const id = asked;
    const hear = ({ data }: MessageEvent) => {
      const answer = JSON.parse(String(data)) as { id: number; result: { result: { value: string } } };
      if (answer.id !== id) return;
      socket.removeEventListener('message', hear);
      resolve(answer);
    };
    socket.addEventListener('message', hear);
    socket.send(JSON.stringify({ id, method, params }));
  });
  return {
    async held() {
      // What the first clearing up lets go may hold something itself.
      for (let n = 0; n < CLEARING_UPS; n += 1) await ask('HeapProfiler.collectGarbage');
      const { result } = await ask('Runtime.evaluate', { expression: 'JSON.stringify(process.memoryUsage())' });
      const { heapUsed, external } = JSON.parse(result.result.value) as NodeJS.MemoryUsage;
      return (heapUsed + external) / 1_048_576;
    },
    close: () => socket.close(),
  };
}

/** The last one told: a program that was started again has another. */
async function addressIn(log: string): Promise<string> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const address = [...readFileSync(log, 'utf8').matchAll(/Debugger listening on (ws:\/\/\S+)/g)].at(-1)?.[1];
    if (address) return address;
    if (Date.now() > until) throw new Error('The program told no address of its inspector.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
