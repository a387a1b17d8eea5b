/** Lint: strict TypeScript, safe regular expressions, and the rooms of the house with who may import whom. */
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** Rooms of `lib/` and the rooms that each may import from (itself always). */
const ROOMS = {
  model: [],
  text: ['model'],
  page: ['model', 'text'],
  knowledge: ['model'],
  detect: ['model', 'text', 'page', 'knowledge'],
  compare: ['model', 'text', 'knowledge'],
  i18n: ['model', 'knowledge'],
  export: ['model', 'text', 'knowledge', 'compare', 'i18n'],
  store: ['model', 'text'],
  watch: ['model', 'text', 'page', 'detect', 'compare'],
  capture: ['model'],
  cli: ['model', 'text', 'page', 'knowledge', 'detect', 'compare', 'export', 'i18n'],
  ext: ['model', 'text', 'page', 'detect', 'compare', 'store', 'watch', 'capture', 'i18n'],
};

/** Rooms without clock, network, document or browser: the same answer for the same input, anywhere. */
const PURE = ['model', 'text', 'page', 'knowledge', 'detect', 'compare', 'export', 'i18n'];

const BROWSER_GLOBALS = ['browser', 'chrome'];
const IMPURE_GLOBALS = [
  ...BROWSER_GLOBALS,
  'document',
  'window',
  'fetch',
  'XMLHttpRequest',
  'indexedDB',
  'localStorage',
  'sessionStorage',
  'setTimeout',
  'setInterval',
  'navigator',
  'location',
];

const restrictedGlobals = (names) => [
  'error',
  ...names.map((name) => ({ name, message: 'Not in this room (see the rooms in README.md).' })),
];

const roomImports = (room) => {
  const allowed = new Set([room, ...ROOMS[room]]);
  const forbidden = Object.keys(ROOMS).filter((other) => !allowed.has(other));
  return [
    'error',
    {
      patterns: [
        {
          regex: `^(?:\\.\\./)+(?:${forbidden.join('|')})/`,
          message: `lib/${room} may import only from: ${[...allowed].join(', ')}.`,
        },
        {
          regex: '^(?:\\.\\./)+(?:components|entrypoints|test|scripts)/',
          message: 'lib never imports from outside lib.',
        },
        ...(room === 'ext'
          ? []
          : [{ regex: 'webextension-polyfill|^wxt', message: 'Only lib/ext touches the browser API.' }]),
      ],
    },
  ];
};

export default tseslint.config(
  {
    ignores: [
      '.output/',
      '.wxt/',
      'node_modules/',
      'out/',
      'test-results/',
      'playwright-report/',
      'test/shops/**/*.html',
      '.cache/',
    ],
  },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    // Only what makes a pattern wrong or slow; how it is spelled is the writer's choice.
    plugins: { regexp },
    rules: {
      'regexp/no-contradiction-with-assertion': 'error',
      'regexp/no-empty-alternative': 'error',
      'regexp/no-empty-character-class': 'error',
      'regexp/no-empty-lookarounds-assertion': 'error',
      'regexp/no-invalid-regexp': 'error',
      'regexp/no-lazy-ends': 'error',
      'regexp/no-misleading-unicode-character': 'error',
      'regexp/no-optional-assertion': 'error',
      'regexp/no-potentially-useless-backreference': 'error',
      'regexp/no-useless-assertions': 'error',
      'regexp/no-super-linear-backtracking': 'error',
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'Text from pages is hostile: use text nodes.' },
        { property: 'outerHTML', message: 'Only the capture reads it.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'Text from pages is hostile.' },
      ],
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-implied-eval': 'error',
      eqeqeq: 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
    },
  },
  ...Object.keys(ROOMS).map((room) => ({
    files: [`lib/${room}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': roomImports(room),
      'no-restricted-globals': restrictedGlobals(
        PURE.includes(room) ? IMPURE_GLOBALS : room === 'ext' || room === 'capture' ? [] : BROWSER_GLOBALS,
      ),
      ...(PURE.includes(room)
        ? {
            'no-restricted-syntax': [
              'error',
              {
                selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
                message: 'Pure rooms have no clock.',
              },
              {
                selector: "NewExpression[callee.name='Date'][arguments.length=0]",
                message: 'Pure rooms have no clock.',
              },
              {
                selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
                message: 'Pure rooms are repeatable.',
              },
            ],
          }
        : {}),
    },
  })),
  {
    files: ['components/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-globals': restrictedGlobals([...BROWSER_GLOBALS, 'fetch', 'indexedDB', 'localStorage']),
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?:\\.\\./)+lib/(?:ext|store|watch|detect|page|capture|cli)/',
              message: 'Components take data as props and give callbacks.',
            },
            { regex: 'webextension-polyfill|^wxt', message: 'Only lib/ext touches the browser API.' },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.test.{ts,tsx}', 'test/**', 'scripts/**'],
    rules: {
      'no-restricted-imports': 'off',
      'no-restricted-globals': 'off',
      'no-restricted-syntax': 'off',
      'no-restricted-properties': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['lib/capture/**', 'entrypoints/*.content.ts'], rules: { 'no-restricted-properties': 'off' } },
);
