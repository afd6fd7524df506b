import { useSay } from '../i18n/use-say.ts';
import { Field } from '../ui/controls/field.tsx';
import { passwordMessages } from './messages.ts';
import { passwordLength, type PasswordProblem } from './password-rule.ts';

interface NewPasswordFieldsProps {
  readonly label: string;
  readonly again: string;
  readonly problem: PasswordProblem | undefined;
}

/** A new password, typed twice: the fields `password` and `repeat` of a form. */
export function NewPasswordFields({ label, again, problem }: NewPasswordFieldsProps) {
  const say = useSay(passwordMessages);
  const error = problem && say(problem, passwordLength);
  return (
    <>
      <Field
        label={label}
        hint={say('hint', passwordLength)}
        error={problem === 'not-equal' ? undefined : error}
        name="password"
        type="password"
        autoComplete="new-password"
        minLength={passwordLength.min}
        required
      />
      <Field label={again} error={problem === 'not-equal' ? error : undefined} name="repeat" type="password" autoComplete="new-password" required />
    </>
  );
}
