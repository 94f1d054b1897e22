import { Hidden } from './hidden';

/** Where one master key comes from: a file, the environment, or a key service that opens what a file holds. */
export type MasterKeySetting =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'environment'; readonly name: string; readonly key: Hidden }
  | { readonly kind: 'key-service'; readonly file: string; readonly address: string; readonly token: Hidden };

type Environment = Readonly<Record<string, string | undefined>>;

/** What must not be passed on to a program that needs no key. */
export const masterKeySecrets: readonly string[] = ['MASTER_KEY', 'PREVIOUS_MASTER_KEY', 'MASTER_KEY_SERVICE_TOKEN', 'PREVIOUS_MASTER_KEY_SERVICE_TOKEN'];

/**
 * `MASTER_KEY`, or `MASTER_KEY_FILE`, or `MASTER_KEY_SERVICE` with a file that only the service opens; with `PREVIOUS_` before it, the one that still opens.
 * Answers a sentence when it cannot be used.
 */
export function masterKeySetting(prefix: '' | 'PREVIOUS_', env: Environment, usualFile: string): MasterKeySetting | string {
  const [name, fileName, service, token] = [`${prefix}MASTER_KEY`, `${prefix}MASTER_KEY_FILE`, `${prefix}MASTER_KEY_SERVICE`, `${prefix}MASTER_KEY_SERVICE_TOKEN`];
  const typed = env[name];
  if (typed) {
    if (env[fileName] || env[service]) return `Set either ${name}, or ${fileName} with or without ${service}, and not both.`;
    return /^[0-9a-f]{64}$/i.test(typed.trim()) ? { kind: 'environment', name, key: new Hidden(Buffer.from(typed.trim(), 'hex')) } : `${name} must be 64 hexadecimal characters.`;
  }
  const file = env[fileName] || usualFile;
  const address = env[service];
  if (!address) return { kind: 'file', file };
  const url = URL.canParse(address) ? new URL(address) : null;
  const here = ['127.0.0.1', 'localhost', '[::1]'];
  if (!url || !(url.protocol === 'https:' || (url.protocol === 'http:' && here.includes(url.hostname)))) return `${service} must be the https address under which the key service decrypts, like https://vault.council.example/v1/transit/decrypt/alongside.`;
  const said = env[token];
  return said ? { kind: 'key-service', file, address, token: new Hidden(Buffer.from(said)) } : `${token} is not set, and ${service} is.`;
}
