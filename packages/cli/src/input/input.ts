import { assertNever, render, type Locale } from '@mds2/base';
import { describeRefusal, type ReadForm, type Refusal } from '@mds2/disclosure';
import { inputMessages } from './messages.ts';

/** Why a named file gave no bytes at all. */
export type Unreadable =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'not-a-file' }
  | { readonly kind: 'unreadable'; readonly reason: string };

export type InputError =
  { readonly from: 'file'; readonly error: Unreadable } | { readonly from: 'reader'; readonly error: Refusal };

/** One form of one named file, or why there is none. `file` is the name as given. */
export type Input =
  | { readonly file: string; readonly ok: true; readonly form: ReadForm }
  | { readonly file: string; readonly ok: false; readonly error: InputError };

/** What went wrong with a file, in words: what it is, what it means, what to do. */
export function describeInputError(error: InputError, locale: Locale): string {
  if (error.from === 'reader') return describeRefusal(error.error, locale);
  const words = inputMessages[locale];
  switch (error.error.kind) {
    case 'not-found':
      return render(words.notFound, locale);
    case 'not-a-file':
      return render(words.notAFile, locale);
    case 'unreadable':
      return render(words.unreadable, locale, { reason: error.error.reason });
    default:
      return assertNever(error.error);
  }
}
