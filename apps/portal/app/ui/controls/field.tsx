import { useId, type InputHTMLAttributes, type ReactNode, type SelectHTMLAttributes, type TextareaHTMLAttributes } from 'react';

interface Labelled {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What is wrong and what to do; marks the control and is read with it. */
  readonly error?: ReactNode;
}

/** A labelled input with its hint and its error in words below. */
export function Field({ label, hint, error, ...input }: Labelled & InputHTMLAttributes<HTMLInputElement>) {
  const { id, described, below } = useLabels(input.id, hint, error);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input {...input} id={id} aria-describedby={described} aria-invalid={error ? true : undefined} />
      {below}
    </div>
  );
}

/** A labelled text of several lines. */
export function TextField({ label, hint, error, ...input }: Labelled & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const { id, described, below } = useLabels(input.id, hint, error);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea rows={3} {...input} id={id} aria-describedby={described} aria-invalid={error ? true : undefined} />
      {below}
    </div>
  );
}

/** A labelled native select; `children` are its options. */
export function Select({ label, hint, error, children, ...select }: Labelled & SelectHTMLAttributes<HTMLSelectElement>) {
  const { id, described, below } = useLabels(select.id, hint, error);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select {...select} id={id} aria-describedby={described} aria-invalid={error ? true : undefined}>
        {children}
      </select>
      {below}
    </div>
  );
}

/** A checkbox or radio with its label as one target. */
export function Check({ children, type = 'checkbox', ...input }: InputHTMLAttributes<HTMLInputElement> & { children: ReactNode }) {
  return (
    <label className="check">
      <input type={type} {...input} /> <span>{children}</span>
    </label>
  );
}

function useLabels(given: string | undefined, hint: ReactNode, error: ReactNode) {
  const own = useId();
  const id = given ?? own;
  const described = [error ? `${id}-wrong` : '', hint ? `${id}-hint` : ''].filter(Boolean).join(' ') || undefined;
  const below = (
    <>
      {error && (
        <span className="wrong" id={`${id}-wrong`}>
          {error}
        </span>
      )}
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </>
  );
  return { id, described, below };
}
