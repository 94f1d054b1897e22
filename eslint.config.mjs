import tseslint from 'typescript-eslint';

const clock = "Time comes from a Clock (kernel); rules are given 'now'.";
const chance = 'Ids come from newId (kernel); nothing else here is left to chance.';

const ofCrypto = /^(createHash|createHmac|createCipheriv|createDecipheriv|hkdfSync|randomBytes|randomInt|randomUUID|scrypt|ScryptOptions|timingSafeEqual|webcrypto)$/;
const SECRET = '/(^|[a-z])(mark|secret|token|digest|hmac|signature|pin|apiKey)$/i';

/** Ciphers and hashes: known ones only, from one library, of 128 bits and more, compared in a time that tells nothing. */
const cryptoLaws = [
  { selector: 'BinaryExpression[operator="^"], AssignmentExpression[operator="^="]', message: 'Ciphers and hashes come from node:crypto; none of our own is written.' },
  { selector: `ImportDeclaration[source.value=/^(node:)?crypto$/] ImportSpecifier[imported.name!=${ofCrypto}]`, message: 'Of node:crypto we use SHA-2, HMAC, HKDF, scrypt, AES-256-GCM and its chance; anything else is a decision for docs/security.md.' },
  { selector: 'CallExpression[callee.name=/^create(Hash|Hmac)$/][arguments.0.value!=/^sha(256|384|512)$/]', message: 'SHA-256 or longer, named where it is used.' },
  { selector: 'CallExpression[callee.name="hkdfSync"][arguments.0.value!=/^sha(256|384|512)$/]', message: 'SHA-256 or longer, named where it is used.' },
  { selector: 'CallExpression[callee.name="randomBytes"] > Literal[value<16]', message: 'What nobody may guess has 128 bits: 16 bytes and more.' },
  { selector: 'VariableDeclarator[id.name=/(TOKEN|CODE|KEY|SECRET|SALT|LINK)_BYTES$/] > Literal[value<16]', message: 'What nobody may guess has 128 bits: 16 bytes and more.' },
];
const cipherLaw = { selector: 'CallExpression[callee.name=/^create(Cipheriv|Decipheriv)$/]', message: 'Values are sealed by platform/vault, files by platform/backup; nobody else has a cipher.' };
const compareLaw = {
  selector: [`BinaryExpression[operator=/^[!=]==?$/][left.name=${SECRET}]`, `BinaryExpression[operator=/^[!=]==?$/][left.property.name=${SECRET}]`]
    .map((selector) => `${selector}[right.type=/^(Identifier|MemberExpression|CallExpression|TemplateLiteral)$/][right.name!="undefined"]`)
    .concat(`CallExpression[callee.property.name=/^(equals|compare)$/][callee.object.name=${SECRET}]`, `CallExpression[callee.property.name=/^(equals|compare)$/][callee.object.property.name=${SECRET}]`).join(', '),
  message: 'Secrets and their marks are compared by timingSafeEqual, or looked up by their hash.',
};

/** What only certain rooms may do. Each law has a specimen in tools/architecture/specimens/lint. */
export const roomLaws = [
  ...cryptoLaws,
  { selector: "NewExpression[callee.name='Date']", message: clock },
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: clock },
  { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: chance },
  { selector: "MemberExpression[object.name='process'][property.name='env']", message: 'The environment is read in platform/config only.' },
  { selector: "CallExpression[callee.object.name='console']", message: 'Lines are written by platform/log, by allow-list.' },
  { selector: 'CallExpression[callee.name=/^(eval|Function)$/], NewExpression[callee.name="Function"]', message: 'Words are never run as a program.' },
  { selector: ':matches(Identifier, JSXIdentifier)[name=/^(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML)$/]', message: 'What people typed stays text: React, or the html of kit/reply, puts it on a page.' },
  { selector: 'ImportDeclaration[source.value=/^(node:)?child_process$/]', message: 'No program of the machine is started; platform/files alone starts one of ours.' },
  { selector: 'Literal[value=/^(md4|md5|sha1|sha-1|ripemd160|rc4|des|.+-(ecb|cbc))$/]', message: 'SHA-256 and AES-256-GCM, nothing older.' },
  { selector: 'CallExpression[callee.object.name=/^(localStorage|sessionStorage)$/][callee.property.name="setItem"]', message: 'Nothing of anybody stays in a browser: the next person at it finds it.' },
  { selector: 'TSEnumDeclaration', message: 'A union of strings says the same without running code.' },
];

const rulesLaws = [
  ...roomLaws,
  { selector: ':function[async=true]', message: 'A rule answers at once.' },
  { selector: 'AwaitExpression', message: 'A rule answers at once.' },
  { selector: "CallExpression[callee.name='newId']", message: 'A rule is given its ids.' },
];

export default tseslint.config(
  { ignores: ['**/dist/**', '**/*.generated.ts', 'node_modules/**', '.alongside/**', 'tools/architecture/specimens/**', '**/locales/**'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mjs}'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', prefer: 'type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-extraneous-class': 'off',
      'no-control-regex': 'off',
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // A class named in a decorated constructor must stay a value: Nest reads it at run time.
    files: ['libs/*/server/**/*.ts', 'libs/platform/**/*.ts', 'apps/api/**/*.ts', 'apps/worker/**/*.ts'],
    languageOptions: { parserOptions: { emitDecoratorMetadata: true, experimentalDecorators: true } },
  },
  { files: ['libs/**/*.{ts,tsx}', 'apps/**/*.{ts,tsx}'], ignores: ['**/*.spec.{ts,tsx}'], rules: { 'no-restricted-syntax': ['error', ...roomLaws, cipherLaw, compareLaw] } },
  // What seals: the two that have a cipher. A nonce has 96 bits, as GCM wants it.
  { files: ['libs/platform/src/vault/sealed-box.ts', 'libs/platform/src/backup/sealed-file.ts'], rules: { 'no-restricted-syntax': ['error', ...roomLaws.filter(({ message }) => !message.startsWith('What nobody may guess')), compareLaw] } },
  // Seals are held against what lies beside them; nobody asks and waits for an answer.
  { files: ['libs/platform/src/audit/**/*.ts', 'libs/platform/src/events/row-mark.ts'], ignores: ['**/*.spec.ts'], rules: { 'no-restricted-syntax': ['error', ...roomLaws, cipherLaw] } },
  {
    // A server asks only the addresses in its settings: mail, texts and the council's sign-in. An address that somebody typed is never fetched.
    files: ['libs/*/{rules,server}/src/**/*.ts', 'libs/platform/src/**/*.ts', 'apps/{api,worker}/src/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/testing/**', 'libs/platform/src/notify/notify-text-sender.ts', 'libs/platform/src/vault/master-key-place.ts', 'apps/api/src/demo/**'],
    rules: {
      'no-restricted-globals': ['error', { name: 'fetch', message: 'Only platform/notify and the key service ask another server.' }],
      'no-restricted-imports': ['error', { paths: ['node:http', 'node:https', 'node:http2', 'undici'].map((name) => ({ name, message: 'Only platform/notify and platform/auth ask another server.', allowTypeImports: true })) }],
    },
  },
  { files: ['libs/*/rules/src/**/*.ts'], ignores: ['**/*.spec.ts'], rules: { 'no-restricted-syntax': ['error', ...rulesLaws] } },
  {
    // The homes of clock, chance, environment and output; and programs, which meet the outside by nature.
    files: [
      'libs/kernel/src/{clock,id,plain-date,london}.ts', 'libs/platform/src/{config,log,clock,testing}/**/*.ts',
      'apps/*/src/{main,prepare,backup,restore,vault-rotate,schema,plain-failure}.ts', 'apps/*/journeys/**', 'apps/portal-e2e/**', 'tools/**',
    ],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
