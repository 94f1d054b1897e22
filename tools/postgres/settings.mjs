const everywhere = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 200,
  log_min_messages: 'warning',
};

// Nobody mourns a test's data: no waiting for the disk, no journal for a standby.
const forTests = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: 0,
  autovacuum_naptime: '1h',
};

/**
 * How the postmaster is set up, as its command line takes it.
 * @param {{ port: number, durable: boolean }} wish
 */
export function settings({ port, durable }) {
  const all = { ...everywhere, ...(durable ? {} : forTests), port };
  return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
