import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** Which folders a folder may not import, so that the direction of docs/architecture.md holds. */
const locked = (files, patterns, message) => ({
  files,
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: patterns.map((regex) => ({ regex, message })) }] },
});
const browserOnly = '^webextension-polyfill$|@webext-core|webext-';
const outer = '(content|popup|options|welcome|background|cli|settings|messages)(/|$)';

const unsafe = (selector) => ({
  selector,
  message: 'No text of a page, a reply or a ticket becomes markup: make elements, or set textContent.',
});
/** Every way by which a string becomes elements. */
const MARKUP = [
  unsafe('AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML|srcdoc)$/]'),
  unsafe('AssignmentExpression > MemberExpression.left[property.value=/^(innerHTML|outerHTML|srcdoc)$/]'),
  unsafe(
    'CallExpression[callee.property.name=/^(insertAdjacentHTML|createContextualFragment|parseFromString|setHTML|setHTMLUnsafe|parseHTMLUnsafe|writeln)$/]',
  ),
  unsafe('CallExpression[callee.object.name=/document$/i][callee.property.name="write"]'),
  unsafe('CallExpression[callee.object.property.name=/document$/i][callee.property.name="write"]'),
  unsafe('CallExpression[callee.property.name="execCommand"][arguments.0.value="insertHTML"]'),
  unsafe('JSXAttribute[name.name=/^(dangerouslySetInnerHTML|innerHTML|srcDoc|srcdoc)$/]'),
  unsafe('Property[key.name=/^(dangerouslySetInnerHTML|innerHTML|outerHTML|srcdoc)$/][parent.type="ObjectExpression"]'),
];

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'packages/', 'node_modules/', 'coverage/'] },
  ...tseslint.configs.strict,
  regexp.configs['flat/recommended'],
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-invalid-void-type': ['error', { allowAsThisParameter: true, allowInGenericTypeArguments: true }],
      eqeqeq: 'error',
      'no-console': 'off',
    },
  },
  { files: ['src/**'], rules: { 'no-restricted-syntax': ['error', ...MARKUP] } },
  locked(['src/engine/**'], ['\\.\\./(lexicon|rules|rewrite|editors|helpdesks|ui)', outer, browserOnly], 'The engine imports nothing.'),
  locked(['src/lexicon/**'], ['\\.\\./\\.\\./(?!engine/(types|rule|content-words)$)'], 'The lexicon imports nothing but engine types.'),
  locked(
    ['src/rules/**', 'src/rewrite/**'],
    ['(editors|helpdesks|ui)/', outer, browserOnly],
    'Rules and rewrites know engine, lexicon, escalation and promises only.',
  ),
  locked(['src/packs/**'], ['(editors|helpdesks|ui)/', outer, browserOnly], 'Packs know engine, rules, rewrites and practice only.'),
  {
    files: ['src/editors/**', 'src/helpdesks/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: outer, message: 'Editors and helpdesks know engine types only.' },
            { regex: browserOnly, message: 'Editors and helpdesks do not talk to the browser’s extension API.' },
            { regex: 'engine/(?!types)', allowTypeImports: true, message: 'Editors and helpdesks know engine types only.' },
          ],
        },
      ],
    },
  },
  locked(
    ['src/teams/**'],
    ['(editors|helpdesks|ui|content|popup|options|welcome|background)/', browserOnly],
    'Which team is in force is worked out without page and browser.',
  ),
  locked(['src/ui/**'], [browserOnly], 'Shared components know no extension API.'),
  locked(
    ['src/scorecard/**', 'src/practice/**'],
    ['(editors|helpdesks|ui)/', outer, browserOnly],
    'Scorecard and practice are pure: pages show them, and the command line may.',
  ),
  locked(
    ['src/escalation/**'],
    ['(editors|helpdesks|ui)/', outer, browserOnly],
    'Escalation knows engine, lexicon, rewrites and promises only.',
  ),
  {
    ...locked(
      ['src/promises/**'],
      [browserOnly, '(editors|helpdesks|ui|rules|rewrite|lexicon|content|popup|background)/'],
      'Only the store and the reminders know the extension API.',
    ),
    ignores: ['src/promises/store.ts', 'src/promises/reminders.ts'],
  },
  { files: ['**/*.mjs', '**/*.js'], ...tseslint.configs.disableTypeChecked },
);
