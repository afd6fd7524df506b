import type { ExpressionError } from '@mds2/disclosure';

/** Why a profile cannot be scored with. Built-in profiles never fail (a test); a person's copy may. Worded by `describeProfileError`. */
export type ProfileError =
  | { readonly kind: 'unknown-type'; readonly type: string }
  | { readonly kind: 'unknown-practice'; readonly practice: string }
  | { readonly kind: 'practice-weight'; readonly practice: string; readonly weight: number }
  | { readonly kind: 'criterion-weight'; readonly criterion: string; readonly weight: number }
  | { readonly kind: 'duplicate-criterion'; readonly criterion: string }
  | { readonly kind: 'unknown-question'; readonly criterion: string; readonly question: string }
  | { readonly kind: 'bad-rule'; readonly criterion: string; readonly rule: string }
  | { readonly kind: 'unknown-knock-out'; readonly knockOut: string }
  | { readonly kind: 'expression'; readonly of: string; readonly part: 'condition' | 'requires'; readonly error: ExpressionError };
