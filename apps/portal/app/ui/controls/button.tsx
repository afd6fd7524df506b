import { Link, type LinkProps } from '@remix-run/react';
import type { ButtonHTMLAttributes } from 'react';

type Weight = 'first' | 'normal' | 'danger' | 'plain';

const look = (weight: Weight): string => (weight === 'normal' ? 'btn' : `btn ${weight}`);

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `first` is the one action of a page; `danger` ends in a loss; `plain` looks like a link. */
  readonly weight?: Weight;
}

/** A native button. It submits its form unless told otherwise. */
export function Button({ weight = 'normal', type = 'submit', ...rest }: ButtonProps) {
  return <button type={type} className={look(weight)} {...rest} />;
}

/** A link that stands among buttons. */
export function LinkButton({ weight = 'normal', ...rest }: LinkProps & { weight?: Weight }) {
  return <Link className={look(weight)} {...rest} />;
}
