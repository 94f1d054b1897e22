const notForTests = ['DATABASE_URL', 'OWNER_DATABASE_URL', 'REDIS_URL', 'SMTP_URL', 'SMTP_CAPTURE_PORT', 'PORT', 'HOST', 'DATA_DIR', 'DEMO', 'MASTER_KEY', 'MASTER_KEY_FILE', 'MASTER_KEY_SERVICE', 'PREVIOUS_MASTER_KEY', 'PREVIOUS_MASTER_KEY_FILE', 'SEAL_HEADS_TO', 'SEAL_HEADS_FILE', 'NODE_ENV', 'TEST_CLUSTER_URL'];

/**
 * The environment without what would send a test to somebody's real council.
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function cleanEnvironment(env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !notForTests.includes(name)));
}
