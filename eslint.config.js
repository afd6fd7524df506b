import tseslint from 'typescript-eslint';

/** Rules of the language that hold everywhere; style is prettier's. */
const everywhere = {
  'no-empty': 'error',
  'no-control-regex': 'error',
  'no-debugger': 'error',
  'no-var': 'error',
  'prefer-const': 'error',
  'require-yield': 'error',
  eqeqeq: ['error', 'always', { null: 'ignore' }],
};

export default tseslint.config(
  { ignores: ['**/node_modules/**', '**/build/**', '**/dist/**', '**/coverage/**', 'data/**'] },
  tseslint.configs.base,
  { files: ['**/*.mjs', '**/*.js'], rules: everywhere },
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...everywhere,
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
);
